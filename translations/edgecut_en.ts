<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BlockFolding</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoopRun</name>
    <message numerus="yes">
        <source>%n rounds.</source>
        <translation>
            <numerusform>%n round.</numerusform>
            <numerusform>%n rounds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of plan.</source>
        <translation>
            <numerusform>%n change of plan.</numerusform>
            <numerusform>%n changes of plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were overtaken.</source>
        <translation>
            <numerusform>%n delivery was overtaken.</numerusform>
            <numerusform>%n deliveries were overtaken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were not served.</source>
        <translation>
            <numerusform>%n request was not served.</numerusform>
            <numerusform>%n requests were not served.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuePicture</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceRun</name>
    <message numerus="yes">
        <source>%n changes of plan over %1 samples.</source>
        <translation>
            <numerusform>%n change of plan over %1 samples.</numerusform>
            <numerusform>%n changes of plan over %1 samples.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Latency %1, %2; %n layers beyond %3.</source>
        <translation>
            <numerusform>Latency %1, %2; %n layer beyond %3.</numerusform>
            <numerusform>Latency %1, %2; %n layers beyond %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyHere</name>
    <message numerus="yes">
        <source>%n other layer(s) would move along.</source>
        <translation>
            <numerusform>%n other layer would move along.</numerusform>
            <numerusform>%n other layers would move along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::JobModel</name>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n job running</numerusform>
            <numerusform>%n jobs running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::LoopView</name>
    <message numerus="yes">
        <source>%n layers on %1</source>
        <translation>
            <numerusform>%n layer on %1</numerusform>
            <numerusform>%n layers on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layers</source>
        <translation>
            <numerusform>%1: %n layer</numerusform>
            <numerusform>%1: %n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::AnswerPanel</name>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>%n layer from the data</numerusform>
            <numerusform>%n layers from the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ClientsPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ComparisonBar</name>
    <message numerus="yes">
        <source>%n layer(s) moved</source>
        <translation>
            <numerusform>%n layer moved</numerusform>
            <numerusform>%n layers moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::DdpgPage</name>
    <message numerus="yes">
        <source>Training %n agents</source>
        <translation>
            <numerusform>Training %n agent</numerusform>
            <numerusform>Training %n agents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n episode(s), what was learned is kept: by itself the agent takes %1, %2.</source>
        <translation>
            <numerusform>Stopped after %n episode, what was learned is kept: by itself the agent takes %1, %2.</numerusform>
            <numerusform>Stopped after %n episodes, what was learned is kept: by itself the agent takes %1, %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n agents: median %1, at most %2, %3 at the optimum</source>
        <translation>
            <numerusform>Gap of %n agent: median %1, at most %2, %3 at the optimum</numerusform>
            <numerusform>Gap of %n agents: median %1, at most %2, %3 at the optimum</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::GraphWorkspace</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::Inspector</name>
    <message numerus="yes">
        <source>, %n group(s)</source>
        <translation>
            <numerusform>, %n group</numerusform>
            <numerusform>, %n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>%n layer from the data</numerusform>
            <numerusform>%n layers from the data</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensors, %1 in all</source>
        <translation>
            <numerusform>%n tensor, %1</numerusform>
            <numerusform>%n tensors, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MeasuredWorkspace</name>
    <message numerus="yes">
        <source>%n kernel(s) compared: %1 predicted, %2 measured; median ratio %3, mean error %4</source>
        <translation>
            <numerusform>%n kernel compared: %1 predicted, %2 measured; median ratio %3, mean error %4</numerusform>
            <numerusform>%n kernels compared: %1 predicted, %2 measured; median ratio %3, mean error %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a ratio, in the table only.</source>
        <translation>
            <numerusform>%n without a ratio, in the table only.</numerusform>
            <numerusform>%n without a ratio, in the table only.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueSettingsBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueStory</name>
    <message numerus="yes">
        <source>block of %n request(s)</source>
        <translation>
            <numerusform>block of %n request</numerusform>
            <numerusform>block of %n requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SendingPage</name>
    <message numerus="yes">
        <source>%n crowded server(s), %1 of a model on each server.</source>
        <translation>
            <numerusform>%n crowded server, %1 of a model on each server.</numerusform>
            <numerusform>%n crowded servers, %1 of a model on each server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionPanel</name>
    <message numerus="yes">
        <source>%1, %n at once</source>
        <translation>
            <numerusform>%1, %n at once</numerusform>
            <numerusform>%1, %n at once</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionView</name>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StatusLine</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), %1</source>
        <translation>
            <numerusform>Cut: %n crossing, %1</numerusform>
            <numerusform>Cut: %n crossings, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), at least %1</source>
        <translation>
            <numerusform>Cut: %n crossing, at least %1</numerusform>
            <numerusform>Cut: %n crossings, at least %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TimesDialog</name>
    <message numerus="yes">
        <source>%1 of %n row(s) of %2 name layers of %3.</source>
        <translation>
            <numerusform>%1 of %n row of %2 names layers of %3.</numerusform>
            <numerusform>%1 of %n rows of %2 name layers of %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of layers were measured as one kernel and stay on one tier.</source>
        <translation>
            <numerusform>%n group of layers was measured as one kernel and stays on one tier.</numerusform>
            <numerusform>%n groups of layers were measured as one kernel each and stay on one tier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without a time keep the predicted one.</source>
        <translation>
            <numerusform>%n layer without a time keeps the predicted one.</numerusform>
            <numerusform>%n layers without a time keep the predicted one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadOrderModel</name>
    <message numerus="yes">
        <source>%1 … %2 (%n layers)</source>
        <translation>
            <numerusform>%1 … %2 (%n layer)</numerusform>
            <numerusform>%1 … %2 (%n layers)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::VisiblePanel</name>
    <message numerus="yes">
        <source>All %n layers stay: nothing leaves the client.</source>
        <translation>
            <numerusform>The %n layer stays: nothing leaves the client.</numerusform>
            <numerusform>All %n layers stay: nothing leaves the client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers stay; %1 leave, %2 of the input&apos;s size.</source>
        <translation>
            <numerusform>%n layer stays; %1 leave, %2 of the input&apos;s size.</numerusform>
            <numerusform>%n layers stay; %1 leave, %2 of the input&apos;s size.</numerusform>
        </translation>
    </message>
</context>
</TS>
