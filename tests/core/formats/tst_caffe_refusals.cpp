// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"
#include "core/formats/caffe_reader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace edgecut;

namespace {

// A bit of everything that the reader looks at.
const std::string varied = R"(name: "varied" # a comment
state { level: 1 stage: 'deploy' }
input: "rois"
input_shape { dim: 20 dim: 5 }
layer { name: "data" type: "Data" top: "data" top: "label" include { phase: TEST min_level: 1 }
        transform_param { crop_size: 32 mean_value: [104, 117, 123] } data_param { batch_size: 4 } }
layer { name: "conv" type: "Convolution" bottom: "data" top: "conv"
        param { name: "w" lr_mult: 1 } param < lr_mult: 2 >
        convolution_param { num_output: 16 kernel_h: 3 kernel_w: 5 pad: 1 stride: 2 group: 1 } }
layer { name: "bn" type: "BatchNorm" bottom: "conv" top: "conv" }
layer { name: "relu" type: "ReLU" bottom: "conv" top: "conv" }
layer { name: "pool" type: "Pooling" bottom: "conv" top: "pool" top: "mask"
        pooling_param { pool: MAX kernel_size: 3 stride: 2 } }
layer { name: "roi" type: "ROIPooling" bottom: "pool" bottom: "rois" top: "roi"
        roi_pooling_param { pooled_h: 3 pooled_w: 3 spatial_scale: 0.0625 } }
layer { name: "slice" type: "Slice" bottom: "roi" top: "s1" top: "s2"
        slice_param { axis: 1 slice_point: 6 } }
layer { name: "concat" type: "Concat" bottom: "s1" bottom: "s2" top: "cat" }
layer { name: "flat" type: "Reshape" bottom: "cat" top: "flat"
        reshape_param { shape { dim: 0 dim: -1 } } }
layer { name: "odd" type: "Python" bottom: "flat" top: "odd"
        python_param { module: 'a' "b" layer: "\x41\102" } }
layer { name: "fc" type: "InnerProduct" bottom: "flat" top: "fc"
        inner_product_param { num_output: 10 bias_term: false } }
layer { name: "loss" type: "SoftmaxWithLoss" bottom: "fc" bottom: "label" top: "loss" }
)";

std::string layer(const std::string& rest)
{
    return "input: 'x'\ninput_shape { dim: 1 dim: 4 dim: 8 dim: 8 }\nlayer { name: 'l' bottom: 'x' "
           "top: 'y'\n" +
           rest + " }\n";
}

} // namespace

class tst_CaffeRefusals : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(QString, says);
        QTemporaryDir folder;
        QFile file(folder.filePath("net.prototxt"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        const Result<ImportedModel> model = readModel(file.fileName().toStdString());
        QVERIFY(!model);
        const Error& error = model.error();
        QVERIFY2(english(error).find(says.toStdString()) != std::string::npos,
                 english(error).c_str());
        QCOMPARE(error.line, line);
        QCOMPARE(QString::fromStdString(error.file), file.fileName());
    }

    void variedIsRight()
    {
        const Result<ImportedModel> model = readCaffeText(varied, "net");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QCOMPARE(model->graph.layerCount(), std::size_t(12));
        QVERIFY(model->warnings.size() >= 3);
    }

    // Every beginning of a file is refused or a smaller network, never a crash.
    void cutOffAnywhere()
    {
        std::size_t refused = 0;
        for (std::size_t length = 0; length < varied.size(); ++length) {
            const Result<ImportedModel> model = readCaffeText(varied.substr(0, length), "net");
            refused += model ? 0 : 1;
            if (!model)
                QVERIFY2(!english(model.error()).empty(), qPrintable(QString::number(length)));
        }
        QVERIFY(refused > varied.size() * 9 / 10);
    }

    void mutations()
    {
        Random random(4711);
        const std::string_view signs = "{}[]<>:;,\"'#\\-0123456789.exn \n\t\x80\xFF";
        for (int trial = 0; trial < 10000; ++trial) {
            std::string text = varied;
            for (std::int64_t changes = random.integer(1, 6); changes > 0; --changes) {
                const auto at = static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(text.size()) - 1));
                const auto from = static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(text.size()) - 1));
                const auto length = static_cast<std::size_t>(random.integer(1, 40));
                const auto sign = static_cast<std::size_t>(
                    random.integer(0, static_cast<std::int64_t>(signs.size()) - 1));
                switch (random.integer(0, 3)) {
                case 0:
                    text[at] = signs[sign];
                    break;
                case 1:
                    text.insert(at, text.substr(from, length));
                    break;
                case 2:
                    text.erase(at, length);
                    break;
                default:
                    text.insert(at, "99999999999999999999");
                }
                if (text.empty())
                    text.push_back('x');
            }
            const Result<ImportedModel> model = readCaffeText(text, "net");
            if (!model) {
                QVERIFY2(!english(model.error()).empty(), text.c_str());
                continue;
            }
            for (const Layer& made : model->graph.layers())
                QVERIFY2(made.weightBytes >= 0 && made.macs.value_or(0) >= 0, text.c_str());
            for (const Tensor& tensor : model->graph.tensors())
                QVERIFY2(tensor.bytes >= 0, text.c_str());
        }
    }

    void unknownTypeIsNamed()
    {
        const std::string text = layer("type: 'Wavelet' wavelet_param { level: 3 }") +
                                 "layer { name: 'r' type: 'ReLU' bottom: 'y' top: 'y' }\n"
                                 "layer { name: 'fc' type: 'InnerProduct' bottom: 'y' top: 'z' "
                                 "inner_product_param { num_output: 2 } }";
        const Result<ImportedModel> model = readCaffeText(text, "net");
        QVERIFY2(model, model ? "" : english(model.error()).c_str());
        QVERIFY(!model->graph.layers()[1].macs);
        QVERIFY(!model->graph.layers()[3].macs);
        QCOMPARE(model->warnings.size(), std::size_t(3));
        QCOMPARE(model->warnings[0].place, std::string("l"));
        QCOMPARE(model->warnings[0].line, 3);
        QVERIFY(english(model->warnings[0]).find("Wavelet") != std::string::npos);

        const Result<ImportedModel> told =
            readCaffeText(text, "net", {1, {{"y:0", 1}, {"y:1", 6}}});
        QVERIFY(told);
        QVERIFY(!told->graph.layers()[1].macs);
        QCOMPARE(told->graph.layers()[3].macs.value_or(-1), std::int64_t(12));
        QCOMPARE(told->warnings.size(), std::size_t(1));
    }

    // Many layers, many blobs and one layer with many of each: linear, not quadratic.
    void largeFiles()
    {
        QString chain = "input: 'b0' input_shape { dim: 1 dim: 8 }\n";
        QString wide = "input: 'x' input_shape { dim: 1 dim: 20000 }\n"
                       "layer { name: 's' type: 'Slice' bottom: 'x'";
        QString concat = "layer { name: 'c' type: 'Concat' top: 'z'";
        for (int i = 0; i < 20000; ++i) {
            chain += QString("layer { name: 'l%1' type: 'ReLU' bottom: 'b%1' top: 'b%2' }\n")
                         .arg(i)
                         .arg(i + 1);
            wide += QString(" top: 'y%1'").arg(i);
            concat += QString(" bottom: 'y%1'").arg(i);
        }
        const Result<ImportedModel> model = readCaffeText(chain.toStdString(), "net");
        QVERIFY(model);
        QCOMPARE(model->graph.layerCount(), std::size_t(20001));
        const Result<ImportedModel> fan =
            readCaffeText((wide + " }\n" + concat + " }\n").toStdString(), "net");
        QVERIFY2(fan, fan ? "" : english(fan.error()).c_str());
        QCOMPARE(fan->graph.tensors().back().shape, Shape({1, 20000}));
    }
};

void tst_CaffeRefusals::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& text, int line, const char* says) {
        QTest::newRow(name) << QByteArray::fromStdString(text) << line << says;
    };
    const std::string input = "input: 'x'\ninput_shape { dim: 1 dim: 4 dim: 8 dim: 8 }\n";
    const auto convolution = [](const std::string& parameters) {
        return layer("type: 'Convolution' convolution_param {" + parameters + " }");
    };
    row("empty", "", 1, "no layers");
    row("blanks and comments", "\n\n# layer { }\n", 1, "no layers");
    row("solver", "base_lr: 0.01\nnet: \"net.prototxt\"\n", 2, "net.prototxt");
    row("caffemodel",
        std::string("\n\x07"
                    "AlexNet\x12\x00\x01",
                    12),
        2, "no text");
    row("a million braces", std::string(1000000, '{'), 1, "field's name is expected");
    row(
        "deep",
        [] {
            std::string text;
            for (int i = 0; i < 1000000; ++i)
                text += "a{";
            return text;
        }(),
        1, "More than 64 messages");
    row("a million closed", std::string(1000000, '}'), 1, "closes nothing");
    row("wrong brace", "layer <\n}", 2, "closes nothing");
    row("not closed", "name: 'n'\nlayer { name: 'l'\n", 2, "layer that begins here is not closed");
    row("text not closed", "name: 'n\nlayer { }", 1, "does not end on its line");
    row("no value", "name:\n}", 1, "name has no value");
    row("no colon", "name 'n'", 1, "name has no value");
    row("a number as name", "3: 4", 1, "field's name is expected here, not 3");
    row("strange character", "name: 'n'\n@", 2, "character @");
    row("list not closed", "a: [1, 2", 1, "list a holds the end of the file");
    row("message in a list", "a: [1, {", 1, "list a holds {");
    row("no layers", input, 1, "no layers");
    row("nothing in the test phase", "layer { include { phase: TRAIN } type: 'ReLU' }", 0,
        "No layer of this network");
    row("mixed syntaxes", "layer { }\nlayers { }", 2, "mixes layers");
    row("no type", layer(""), 3, "does not say its type");
    row("layer is no message", "layer: 3", 1, "layer must be a message");
    row("name is no text", "layer { name { } type: 'ReLU' }", 1, "name must be a text");
    row("name twice", layer("type: 'ReLU'\nname: 'm'"), 5, "name is given twice");
    row("include and exclude", layer("type: 'ReLU' include { } exclude { }"), 4, "not both");
    row("wrong phase", layer("type: 'ReLU' include { phase: RUN }"), 4,
        "phase must be one of TRAIN, TEST, not RUN");
    row("missing bottom", input + "layer { name: 'r' type: 'ReLU' bottom: 'q' top: 'y' }", 3,
        "r needs q, and no layer");
    row("cycle",
        input + "layer { name: 'a' type: 'Eltwise' bottom: 'x' bottom: 'q' top: 'p' }\n"
                "layer { name: 'b' type: 'ReLU' bottom: 'p' top: 'q' }",
        3, "a needs q, which only b in line 4 makes");
    row("needs itself", input + "layer { name: 'a' type: 'ReLU' bottom: 'p' top: 'p' }", 3,
        "a needs p, which only a in line 3");
    row("duplicate top",
        input + "layer { name: 'a' type: 'ReLU' bottom: 'x' top: 'p' }\n"
                "layer { name: 'b' type: 'ReLU' bottom: 'x' top: 'p' }",
        4, "p is made twice, by a and by b");
    row("top twice in a layer",
        input + "layer { name: 'a' type: 'Split' bottom: 'x' top: 'x' "
                "top: 'x' }",
        3, "x is made twice");
    row("input twice", "input: 'x' input: 'x'\n" + layer("type: 'ReLU'"), 1, "do not match");
    row("too few input_dim",
        "input: 'x'\ninput_dim: 1\nlayer { type: 'ReLU' bottom: 'x' top: 'y' }", 1,
        "four input_dim");
    row("input of size 0",
        "input: 'x' input_shape { dim: 1\ndim: 0 }\nlayer { type: 'ReLU' "
        "bottom: 'x' top: 'y' }",
        2, "dim must be a whole number from 1 to 2147483647, not 0");
    row("negative size",
        "input: 'x' input_dim: 1 input_dim: -3\ninput_dim: 8 input_dim: 8\nlayer "
        "{ type: 'ReLU' bottom: 'x' top: 'y' }",
        1, "not -3");
    row("huge size",
        "input: 'x' input_shape { dim: 99999999999999999999 }\nlayer { type: 'ReLU' "
        "bottom: 'x' top: 'y' }",
        1, "not 99999999999999999999");
    row("huge tensor",
        "input: 'x' input_shape { dim: 1 dim: 2147483647 dim: 2147483647 dim: 3 }\n"
        "layer { type: 'ReLU' bottom: 'x' top: 'y' }",
        1, "x is too large");
    row("33 axes",
        "input: 'x' input_shape { dim: [1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,"
        "1,1,1,1,1,1,1,1,1] }\nlayer { type: 'ReLU' bottom: 'x' top: 'y' }",
        1, "33 dimensions");
    row("open input",
        "layer { type: 'Data' top: 'd' name: 'd' }\nlayer { type: 'ReLU' bottom: 'd' "
        "top: 'y' }",
        1, "--dim d:1=NUMBER --dim d:2=NUMBER --dim d:3=NUMBER");
    row(
        "too many inputs",
        [] {
            std::string text = "layer { name: 'd' type: 'DummyData' dummy_data_param { }";
            for (int i = 0; i < 100000; ++i)
                text.append(" top: 'd").append(std::to_string(i)).append("'");
            return text.append(" }");
        }(),
        1, "256 are the most");
    row("no num_output", convolution("kernel_size: 3"), 3, "give num_output");
    row("no kernel", convolution("num_output: 3"), 3, "kernel_size of 1 or more");
    row("kernel 0", convolution("num_output: 3 kernel_size: 0"), 3, "kernel_size of 1 or more");
    row("stride 0", convolution("num_output: 3 kernel_size: 1 stride: 0"), 3, "stride of 1");
    row("two kernels", convolution("num_output: 3 kernel_size: 1 kernel_h: 1"), 3, "in two ways");
    row("three kernels", convolution("num_output: 3 kernel_size: [1, 2, 3]"), 3, "for 3 axes");
    row("kernel too large", convolution("num_output: 3 kernel_size: 11 pad: 1"), 3,
        "(kernel 11) does not fit into its padded input of 10 elements");
    row("groups", convolution("num_output: 8 kernel_size: 1 group: 3"), 3, "split 4 channels");
    row("group 0", convolution("num_output: 8 kernel_size: 1 group: 0"), 4, "group must be");
    row("NaN", convolution("num_output: nan kernel_size: 1"), 4, "not nan");
    row("fraction", convolution("num_output: 2.5 kernel_size: 1"), 4, "not 2.5");
    row("negative", convolution("num_output: -2 kernel_size: 1"), 4, "not -2");
    row("quoted number", convolution("num_output: '2' kernel_size: 1"), 4, "not 2");
    row("no flag", convolution("num_output: 2 kernel_size: 1 bias_term: maybe"), 4,
        "true or false");
    row("too much work",
        "input: 'x' input_shape { dim: 1 dim: 2000000000 }\nlayer { name: 'l' "
        "type: 'InnerProduct' bottom: 'x' top: 'y' inner_product_param { num_output: 2000000000 } "
        "}\nlayer { name: 'm' type: 'InnerProduct' bottom: 'y' top: 'z' inner_product_param { "
        "num_output: 2147483647 } }",
        2, "l is too large");
    row("wrong pool", layer("type: 'Pooling' pooling_param { pool: BEST kernel_size: 2 }"), 4,
        "pool must be one of MAX, AVE, STOCHASTIC, not BEST");
    row("pool too large", layer("type: 'Pooling' pooling_param { kernel_size: 20 }"), 3,
        "(kernel 20) does not fit");
    row("padding too large", layer("type: 'Pooling' pooling_param { kernel_size: 2 pad: 2 }"), 3,
        "padding must be smaller");
    row("too many bottoms", layer("type: 'ReLU' bottom: 'x'"), 3, "2 inputs (bottom)");
    row("no tops", input + "layer { name: 'r' type: 'ReLU' bottom: 'x' }", 3, "0 results (top)");
    row("axis", layer("type: 'Softmax' softmax_param { axis: 4 }"), 3, "axis 4 of an input");
    row("reshape", layer("type: 'Reshape' reshape_param { shape { dim: 0 dim: 7 dim: -1 } }"), 3,
        "number of elements");
    row("slice", layer("type: 'Slice' slice_param { slice_point: 5 }\ntop: 'z'"), 3,
        "one slice_point less");
    row("unequal slices", layer("type: 'Slice' top: 'z' top: 'w'"), 3, "3 equal parts");
    row("permute", layer("type: 'Permute' permute_param { order: 1 order: 1 }"), 3, "once");
    row("concat",
        input + "layer { name: 'p' type: 'Flatten' bottom: 'x' top: 'f' }\n"
                "layer { name: 'c' type: 'Concat' bottom: 'x' bottom: 'f' top: 'y' }",
        4, "differ in more than the axis");
    row("sum",
        input + "layer { name: 'p' type: 'Flatten' bottom: 'x' top: 'f' }\n"
                "layer { name: 'c' type: 'Eltwise' bottom: 'x' bottom: 'f' top: 'y' }",
        4, "same shape");
    row("NaN among ratios",
        input + "layer { name: 'p' type: 'PriorBox' bottom: 'x' bottom: 'x' "
                "top: 'b'\nprior_box_param { min_size: 3 aspect_ratio: nan } }",
        4, "finite number, not nan");
}

QTEST_APPLESS_MAIN(tst_CaffeRefusals)
#include "tst_caffe_refusals.moc"
