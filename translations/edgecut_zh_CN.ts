<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BlockFolding</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows where to cut a deep neural network between device, edge and cloud.</source>
        <translation>显示深度神经网络应在设备、边缘与云之间的何处切分。</translation>
    </message>
    <message>
        <source>--%1 %2: one of %3 is needed</source>
        <translation>--%1 %2：需要 %3 之一</translation>
    </message>
    <message>
        <source>--uplink needs a rate from 0.1 to 1000 Mbit/s, such as 5.85</source>
        <translation>--uplink 需要 0.1 到 1000 Mbit/s 的速率，如 5.85</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT between 320x240 and 8192x8192, such as 1600x1000</source>
        <translation>--size 需要 320x240 到 8192x8192 之间的 宽x高，如 1600x1000</translation>
    </message>
    <message>
        <source>--method %1: there is no such method; `edgecut methods` lists them</source>
        <translation>--method %1：没有这种方法；`edgecut methods` 会列出所有方法</translation>
    </message>
    <message>
        <source>--export needs --to FILE; the ending of FILE is the format</source>
        <translation>--export 需要 --to 文件；文件后缀即格式</translation>
    </message>
    <message>
        <source>A session (*.edgecut), a model (*.onnx, *.prototxt) or a problem (*.problem.json).</source>
        <translation>会话 (*.edgecut)、模型 (*.onnx, *.prototxt) 或问题 (*.problem.json)。</translation>
    </message>
    <message>
        <source>--watch needs the number of a step, from 1</source>
        <translation>--watch 需要步骤编号，从 1 起</translation>
    </message>
</context>
<context>
    <name>CurveData</name>
    <message>
        <source>%1 only</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1 · nothing crosses</source>
        <translation>%1 · 无需传输</translation>
    </message>
    <message>
        <source>%1 · cut moves to %2</source>
        <translation>%1 · 切分移到 %2</translation>
    </message>
    <message>
        <source>minimum cut</source>
        <translation>最小割</translation>
    </message>
</context>
<context>
    <name>FramesRun</name>
    <message>
        <source>bounds the rate to %1</source>
        <translation>将速率限制为 %1</translation>
    </message>
    <message>
        <source>No stage takes any time: any rate works.</source>
        <translation>没有阶段耗时：任何速率都可以。</translation>
    </message>
    <message>
        <source>Congested: %1 takes %2 a frame, so at %3 the queue before it grows without end. At most %4 work; lower the rate, or choose a method for throughput.</source>
        <translation>拥塞：%1 每帧需 %2，因此在 %3 时其前面的队列会无限增长。最多可达 %4；请降低速率，或选用面向吞吐量的方法。</translation>
    </message>
    <message>
        <source>Keeps up with %1; %2 is the busiest and would bear %3.</source>
        <translation>跟得上 %1；%2 最忙，可承受 %3。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>Graph and plots: zoom about the pointer</source>
        <translation>图和图表：以指针为中心缩放</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>拖动</translation>
    </message>
    <message>
        <source>Graph: move the drawing; plots: zoom to the frame; curve marker: change the uplink</source>
        <translation>图：移动画面；图表：放大到选框；曲线标记：改变上行速率</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>双击</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>Graph: walk along the links from the selected layer</source>
        <translation>图：从所选层沿连线移动</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>右键单击</translation>
    </message>
    <message>
        <source>Graph: pin the layer to a tier</source>
        <translation>图：将层固定到某个层级</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>键盘与鼠标</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>About EdgeCut Studio</source>
        <translation>关于 EdgeCut Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;EdgeCut Studio %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;EdgeCut Studio %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Where to cut a deep neural network between device, edge and cloud, and what happens then. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>深度神经网络应在设备、边缘与云之间的何处切分，以及由此产生的结果。自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>Plots: show everything again; graph: go to the layer, expand the block</source>
        <translation>图表：重新显示全部；图：转到该层，展开该块</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>回车、退格</translation>
    </message>
    <message>
        <source>Graph: expand the selected block, collapse the block around the selection</source>
        <translation>图：展开所选块，折叠选择所在的块</translation>
    </message>
</context>
<context>
    <name>LoopRun</name>
    <message>
        <source>delivering</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>被取代</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>nobody served</source>
        <translation>无人得到服务</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>每个请求 %1</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>estimated by probes (synthetic)</source>
        <translation>由探测估计（合成）</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>每个请求</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds.</source>
        <translation>
            <numerusform>%n 轮。</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring took %1, deciding %2 (assumed), delivering %3 for %4.</source>
        <translation>监测用时 %1，决策 %2（假定），交付 %4 用时 %3。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of plan.</source>
        <translation>
            <numerusform>方案变更 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were overtaken.</source>
        <translation>
            <numerusform>%n 次交付被取代。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were not served.</source>
        <translation>
            <numerusform>%n 个请求未得到服务。</numerusform>
        </translation>
    </message>
    <message>
        <source>A request took %1 on average.</source>
        <translation>一个请求平均需 %1。</translation>
    </message>
    <message>
        <source>nothing served</source>
        <translation>未提供服务</translation>
    </message>
    <message>
        <source>With everything on %1: %2; on %3: %4; by the best plan of each moment: %5.</source>
        <translation>全部在 %1：%2；在 %3：%4；按各时刻最佳方案：%5。</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>监测</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>协作</translation>
    </message>
</context>
<context>
    <name>MeasuredTimes</name>
    <message>
        <source>column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>MobilitySums</name>
    <message>
        <source>Hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>部分命中</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Queries, IONN</source>
        <translation>查询数，IONN</translation>
    </message>
    <message>
        <source>Queries, PerDNN</source>
        <translation>查询数，PerDNN</translation>
    </message>
    <message>
        <source>Queries, optimal</source>
        <translation>查询数，最优</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>Top 1</source>
        <translation>前 1</translation>
    </message>
    <message>
        <source>Top 2</source>
        <translation>前 2</translation>
    </message>
    <message>
        <source>Futile</source>
        <translation>徒劳</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>上行峰值</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>下行峰值</translation>
    </message>
    <message>
        <source>Quiet servers</source>
        <translation>清闲的服务器</translation>
    </message>
    <message>
        <source>60–70 %</source>
        <translation>60–70 %</translation>
    </message>
</context>
<context>
    <name>ModelPicture</name>
    <message>
        <source>cost not known</source>
        <translation>代价未知</translation>
    </message>
    <message>
        <source>Time where it runs</source>
        <translation>在所处层级上的时间</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>乘加次数 (MAC)</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Changes tier at</source>
        <translation>切换层级的速率</translation>
    </message>
    <message>
        <source>Time where it runs, blocks: sum</source>
        <translation>在其运行处的时间，块：求和</translation>
    </message>
    <message>
        <source>Multiply-accumulates, blocks: sum</source>
        <translation>乘加次数，块：求和</translation>
    </message>
    <message>
        <source>Output size, blocks: what leaves</source>
        <translation>输出大小，块：离开的数据</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>comes back, moves more than once, or in parts</source>
        <translation>会返回、多次移动或分批移动</translation>
    </message>
    <message>
        <source>comes back, or moves more than once</source>
        <translation>会返回或多次移动</translation>
    </message>
    <message>
        <source>%1 at every uplink</source>
        <translation>任何上行带宽下都在 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>tier, rate</comment>
        <translation>%1 直到 %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>tier</comment>
        <translation>然后 %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>OffloadRun</name>
    <message>
        <source>uploading</source>
        <translation>正在上传</translation>
    </message>
    <message>
        <source>%1 to send %2; %3 queries end meanwhile, %4 had everything been there.</source>
        <translation>发送 %2 需 %1；期间完成 %3 次查询，若一切已就位则为 %4 次。</translation>
    </message>
    <message>
        <source>nothing sent ahead (IONN)</source>
        <translation>未提前发送 (IONN)</translation>
    </message>
    <message>
        <source>everything sent ahead</source>
        <translation>全部提前发送</translation>
    </message>
    <message>
        <source>%1 sent ahead (PerDNN)</source>
        <translation>提前发送 %1 (PerDNN)</translation>
    </message>
    <message>
        <source>query time</source>
        <translation>查询时间</translation>
    </message>
    <message>
        <source>had everything been there</source>
        <translation>若一切已就位</translation>
    </message>
    <message>
        <source>Nothing is to be sent: the shortest-path plan keeps all weights on %1. A return path (one-way now?) or a faster link changes that.</source>
        <translation>没有需要发送的内容：最短路径方案把所有权重都留在 %1。允许回传（现在是单向吗？）或更快的链路会改变这一点。</translation>
    </message>
    <message>
        <source>Second server, %1 of it sent ahead: </source>
        <translation>第二台服务器，已提前发送 %1：</translation>
    </message>
    <message>
        <source>Its slowest query takes %1, with nothing sent ahead %2 (%3).</source>
        <translation>其最慢的查询需 %1，未提前发送时为 %2（%3）。</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 parts there, %4; a query takes %5.</source>
        <translation>%1 时：%3 个部分中已到 %2 个，%4；一次查询需 %5。</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>Paper</source>
        <translation>论文</translation>
    </message>
    <message>
        <source>latency saved, against M-1</source>
        <translation>节省的延迟，相对 M-1</translation>
    </message>
    <message>
        <source>server cost saved, against M-3</source>
        <translation>节省的服务器成本，相对 M-3</translation>
    </message>
    <message>
        <source>energy saved, against M-1</source>
        <translation>节省的能耗，相对 M-1</translation>
    </message>
    <message>
        <source>balance rate, absolute</source>
        <translation>平衡率，绝对值</translation>
    </message>
    <message>
        <source>published, M-4</source>
        <translation>已发表，M-4</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
</context>
<context>
    <name>QueuePicture</name>
    <message>
        <source>The edge server&apos;s queue</source>
        <translation>边缘服务器的队列</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>空闲</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>正在服务 %1</translation>
    </message>
    <message>
        <source>%1 of %2 busy</source>
        <translation>%2 台中 %1 台忙</translation>
    </message>
    <message>
        <source>valued waiting %1</source>
        <translation>加权等待 %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>效率 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n 个超时</numerusform>
        </translation>
    </message>
    <message>
        <source>colour: value of the answer, 0</source>
        <translation>颜色：答案的价值，0</translation>
    </message>
    <message>
        <source>width: service time</source>
        <translation>宽度：服务时间</translation>
    </message>
    <message>
        <source>waited longer than the bound</source>
        <translation>等待超过上限</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>TraceRun</name>
    <message>
        <source>heavy</source>
        <translation>重载</translation>
    </message>
    <message>
        <source>congested</source>
        <translation>拥塞</translation>
    </message>
    <message>
        <source>link down</source>
        <translation>链路中断</translation>
    </message>
    <message>
        <source>link down, and every plan crosses it</source>
        <translation>链路中断，且所有方案都要经过它</translation>
    </message>
    <message>
        <source>link down, and the plan crosses it</source>
        <translation>链路中断，且当前方案要经过它</translation>
    </message>
    <message>
        <source>heavy, and still too slow for the frames</source>
        <translation>重载，且仍跟不上各帧</translation>
    </message>
    <message>
        <source>light</source>
        <translation>轻载</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>estimated by probes (synthetic)</source>
        <translation>由探测估计（合成）</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>longest stage</source>
        <translation>最长阶段</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/s</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>frames that come</source>
        <translation>到来的帧</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of plan over %1 samples.</source>
        <translation>
            <numerusform>%1 个样本中方案变更 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Light %1, heavy %2 of the time.</source>
        <translation>轻载占时间的 %1，重载占 %2。</translation>
    </message>
    <message>
        <source>Congested %1 of the time: lower the frame rate.</source>
        <translation>%1 的时间拥塞：请降低帧率。</translation>
    </message>
    <message>
        <source>No frame got through %1 of the time: the link was down.</source>
        <translation>%1 的时间没有帧通过：链路中断。</translation>
    </message>
    <message>
        <source>Mean latency %1.</source>
        <translation>平均时延 %1。</translation>
    </message>
    <message>
        <source>Nothing was lost against the best plan of each moment.</source>
        <translation>与各时刻的最佳方案相比没有损失。</translation>
    </message>
    <message>
        <source>Lost against the best plan of each moment: %1 on average, %2 at most.</source>
        <translation>与各时刻的最佳方案相比的损失：平均 %1，最多 %2。</translation>
    </message>
    <message>
        <source>Probes (a simulated instrument) are %1 off on average.</source>
        <translation>探测（模拟的测量手段）平均偏差 %1。</translation>
    </message>
    <message>
        <source>At %1 s: uplink %2, %3.</source>
        <translation>%1 s 时：上行 %2，%3。</translation>
    </message>
    <message numerus="yes">
        <source>Latency %1, %2; %n layers beyond %3.</source>
        <translation>
            <numerusform>时延 %1，%2；%3 之外有 %n 层。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadShades</name>
    <message>
        <source> · ahead</source>
        <translation> · 预先</translation>
    </message>
    <message>
        <source> · part %1</source>
        <translation> · 第 %1 部分</translation>
    </message>
    <message>
        <source> · parts %1–%2</source>
        <translation> · 第 %1–%2 部分</translation>
    </message>
    <message>
        <source>Order of the upload</source>
        <translation>上传顺序</translation>
    </message>
    <message>
        <source>first</source>
        <translation>第一个</translation>
    </message>
    <message>
        <source>last</source>
        <translation>最后一个</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>尚未到达</translation>
    </message>
</context>
<context>
    <name>WhyHere</name>
    <message>
        <source>%1 %2 more</source>
        <translation>%1多用 %2</translation>
    </message>
    <message>
        <source>%1 %2 less</source>
        <translation>%1少用 %2</translation>
    </message>
    <message>
        <source>On %1 the latency would be the same.</source>
        <translation>在 %1 上时延相同。</translation>
    </message>
    <message>
        <source>computing would take</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>sending would take</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>On %1 %2 and %3: %4 slower in all.</source>
        <translation>在 %1 上%2，%3：总共慢 %4。</translation>
    </message>
    <message>
        <source>On %1 the frame would take %2 more.</source>
        <translation>在 %1 上每帧多用 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s) would move along.</source>
        <translation>
            <numerusform>另有 %n 层会随之移动。</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays there at every uplink from %1 to %2.</source>
        <translation>上行速率在 %1 到 %2 之间时，它始终在此。</translation>
    </message>
    <message>
        <source>moves to %1 above %2</source>
        <translation>高于 %2 时移到 %1</translation>
    </message>
    <message>
        <source>As the uplink grows it %1.</source>
        <translation>随着上行速率增大，它%1。</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>，然后</translation>
    </message>
    <message>
        <source>It is pinned to %1.</source>
        <translation>它已固定到 %1。</translation>
    </message>
    <message>
        <source>It cannot run on %1: a pin or the return path forbids it.</source>
        <translation>它不能在 %1 上运行：某处固定或回传方式不允许。</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>曲线</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>卸载</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>出口</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>WorldPicture</name>
    <message>
        <source>%1 — not measured</source>
        <translation>%1 — 未测量</translation>
    </message>
    <message>
        <source>Hit ratio at change of server</source>
        <translation>更换服务器时的命中率</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>Queries after changes</source>
        <translation>更换后的查询数</translation>
    </message>
    <message>
        <source>Peak uplink to other servers</source>
        <translation>到其他服务器的上行峰值</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>layers in flight</source>
        <translation>传输中的层</translation>
    </message>
    <message>
        <source>crowded server</source>
        <translation>拥挤的服务器</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>这是一个文件夹；请指定其中的文件。</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>无法打开文件：%1。</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most this program reads.</source>
        <translation>文件超过 %1 字节，这是本程序读取的上限。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>无法将文件读到末尾。</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder and the space left.</source>
        <translation>无法写入文件；请检查文件夹和剩余空间。</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>无法写入文件：%1。</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>这不是有效的 JSON:%1。</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, the most this program reads.</source>
        <translation>文件包含的值超过 %1 个，这是本程序读取的上限。</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep in one another; no file of this program does.</source>
        <translation>列表和对象的嵌套超过 %1 层；本程序的文件都不会如此。</translation>
    </message>
    <message>
        <source>The key %1 stands twice in one object; keep one of them.</source>
        <translation>同一对象中键 %1 出现了两次；请只保留一个。</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>The file must hold one JSON object; it holds %1.</source>
        <translation>文件必须包含一个 JSON 对象；实际是 %1。</translation>
    </message>
    <message>
        <source>%1 must be an object {...}; it is %2.</source>
        <translation>%1 必须是对象 {...}；实际是 %2。</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation>缺少键“%1”；请补上。</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot;; add it.</source>
        <translation>%1 中没有键“%2”；请补上。</translation>
    </message>
    <message>
        <source>%1 must be a list [...]; it is %2.</source>
        <translation>%1 必须是列表 [...]；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 is no known key; known here are %2.</source>
        <translation>%1 不是已知的键；此处可用的键有 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number of at most 2^53; it is %2.</source>
        <translation>%1 必须是不超过 2^53 的整数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 不能为空。</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes; it is %2.</source>
        <translation>%1 必须是带引号的文本；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be true or false; it is %2.</source>
        <translation>%1 必须是 true 或 false；实际是 %2。</translation>
    </message>
    <message>
        <source>This is no %1 file; such a file begins with &quot;format&quot;: &quot;%1&quot;, &quot;version&quot;: %2.</source>
        <translation>这不是 %1 文件；此类文件以 &quot;format&quot;: &quot;%1&quot;, &quot;version&quot;: %2 开头。</translation>
    </message>
    <message>
        <source>This is a file of format %1, where %2 is expected.</source>
        <translation>这是格式为 %1 的文件，而此处需要 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1; it is %2.</source>
        <translation>%1 必须是不小于 1 的整数；实际是 %2。</translation>
    </message>
    <message>
        <source>The file is of version %1 and this program reads up to version %2; open it with a newer EdgeCut Studio.</source>
        <translation>文件版本为 %1，而本程序最高只能读取版本 %2；请用更新的 EdgeCut Studio 打开。</translation>
    </message>
    <message>
        <source>%1 must be a time in milliseconds, 0 or more; it is %2.</source>
        <translation>%1 必须是以毫秒为单位、不小于 0 的时间；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be an energy in millijoules, 0 or more; it is %2.</source>
        <translation>%1 必须是以毫焦为单位、不小于 0 的能量；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number of bytes, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的字节数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a rate in Mbit/s above 0; it is %2.</source>
        <translation>%1 必须是大于 0、以 Mbit/s 为单位的速率；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must name two tiers or more, from the data source outward.</source>
        <translation>%1 必须给出两个或更多层级，从数据源开始由内向外排列。</translation>
    </message>
    <message>
        <source>%1 is empty; a problem has one layer or more.</source>
        <translation>%1 为空；一个问题至少要有一层。</translation>
    </message>
    <message>
        <source>%1 must hold one number for each of the %2 tiers; it holds %3.</source>
        <translation>%1 必须为 %2 个层级各给出一个数；实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 names the layer %2 a second time; a tensor reaches each consumer once.</source>
        <translation>%1 重复给出了层 %2；张量到达每个使用者只计一次。</translation>
    </message>
    <message>
        <source>%1 must hold %2 links, one between each two neighbouring tiers; it holds %3.</source>
        <translation>%1 必须包含 %2 条链路，每两个相邻层级之间一条；实际有 %3 条。</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;, since links stand in the order of the tiers they join; it is %3.</source>
        <translation>%1 必须是“%2”，因为链路按其连接的层级顺序排列；实际是 %3。</translation>
    </message>
    <message>
        <source>%1 must be &quot;one-way&quot;, &quot;paid&quot; or &quot;free&quot;; it is %2.</source>
        <translation>%1 必须是“one-way”、“paid”或“free”；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must hold one number or null for each of the %2 tiers; it holds %3.</source>
        <translation>%1 必须为 %2 个层级各给出一个数或 null；实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 uses the name %2 a second time; give it another name.</source>
        <translation>%1 重复使用了名称 %2；请另取名称。</translation>
    </message>
    <message>
        <source>%1 names the layer %2, which &quot;layers&quot; does not hold.</source>
        <translation>%1 提到了层 %2，而 &quot;layers&quot; 中没有它。</translation>
    </message>
    <message>
        <source>%1 names the tier %2, which &quot;tiers&quot; does not hold.</source>
        <translation>%1 提到了层级 %2，而 &quot;tiers&quot; 中没有它。</translation>
    </message>
    <message>
        <source>The layer %1 reads a tensor that is not there or has no shape; add its producer first.</source>
        <translation>层 %1 读取的张量不存在或没有形状；请先添加产生它的层。</translation>
    </message>
    <message>
        <source>The layer %1 needs a tensor of 4 dimensions (batch, channels, height, width); %2 has %3.</source>
        <translation>层 %1 需要 4 维张量（批量、通道、高、宽）;%2 有 %3 维。</translation>
    </message>
    <message>
        <source>The window of the layer %1 (kernel %2) does not fit into its padded input of %3 elements.</source>
        <translation>层 %1 的窗口（卷积核 %2）放不进填充后含 %3 个元素的输入。</translation>
    </message>
    <message>
        <source>The layer %1 is too large to count its work.</source>
        <translation>层 %1 过大，无法统计其计算量。</translation>
    </message>
    <message>
        <source>The tensor %1 is too large to count its bytes.</source>
        <translation>张量 %1 过大，无法统计其字节数。</translation>
    </message>
    <message>
        <source>A layer has no name; give it one.</source>
        <translation>有一层没有名称；请为它命名。</translation>
    </message>
    <message>
        <source>The layer %1 is there twice; give each a name of its own.</source>
        <translation>层 %1 出现了两次；请分别命名。</translation>
    </message>
    <message>
        <source>The tensor %1 is there twice; give each a name of its own.</source>
        <translation>张量 %1 出现了两次；请分别命名。</translation>
    </message>
    <message>
        <source>The layer %1 names a tensor that is not there; add it first.</source>
        <translation>层 %1 提到的张量不存在；请先添加它。</translation>
    </message>
    <message>
        <source>The tensor %1 is made twice, by %2 and by %3; only one layer may make it.</source>
        <translation>张量 %1 由 %2 和 %3 重复产生；只能由一层产生。</translation>
    </message>
    <message>
        <source>The tensor %1 is made by no layer; add one that makes it.</source>
        <translation>没有层产生张量 %1；请添加产生它的层。</translation>
    </message>
    <message>
        <source>The layer %1 needs its own result: it lies on a cycle, and a network must have none.</source>
        <translation>层 %1 依赖自身的结果：它位于环上，而网络不能有环。</translation>
    </message>
    <message>
        <source>The input %1 needs a shape of positive numbers and a type with a size.</source>
        <translation>输入 %1 需要由正数组成的形状和大小已知的类型。</translation>
    </message>
    <message>
        <source>The layer %1 cannot split %2 channels into %3 and make %4: both numbers of channels must be multiples of the groups.</source>
        <translation>层 %1 无法将 %2 个通道分成 %3 组并产生 %4 个通道：两个通道数都必须是组数的倍数。</translation>
    </message>
    <message>
        <source>The fully connected layer %1 needs a batch dimension and at least one output.</source>
        <translation>全连接层 %1 需要批量维和至少一个输出。</translation>
    </message>
    <message>
        <source>The layer %1 adds %2 and %3, whose shapes do not fit.</source>
        <translation>层 %1 将 %2 与 %3 相加，但二者形状不匹配。</translation>
    </message>
    <message>
        <source>The layer %1 joins nothing; give it a tensor.</source>
        <translation>层 %1 没有可拼接的内容；请给它一个张量。</translation>
    </message>
    <message>
        <source>The layer %1 joins %2 and %3, which differ in more than their channels.</source>
        <translation>层 %1 拼接 %2 与 %3，但二者除通道外还有其他维度不同。</translation>
    </message>
    <message>
        <source>There is no link &quot;%1&quot;; take one of %2, or UP/DOWN/LATENCY in Mbit/s, Mbit/s and ms (5.85/20/30).</source>
        <translation>没有链路“%1”；请选用 %2 之一，或写成 上行/下行/时延，单位为 Mbit/s、Mbit/s 和 ms（5.85/20/30）。</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; must be three numbers with decimal points, UP/DOWN/LATENCY (5.85/20/30).</source>
        <translation>链路“%1”必须是三个用小数点书写的数：上行/下行/时延（5.85/20/30）。</translation>
    </message>
    <message>
        <source>The rates of the link &quot;%1&quot; must be above 0 Mbit/s.</source>
        <translation>链路“%1”的速率必须大于 0 Mbit/s。</translation>
    </message>
    <message>
        <source>The latency of the link &quot;%1&quot; must be 0 ms or more.</source>
        <translation>链路“%1”的时延必须不小于 0 ms。</translation>
    </message>
    <message>
        <source>There are %1 tiers; a problem needs two or more.</source>
        <translation>共有 %1 个层级；一个问题至少需要两个。</translation>
    </message>
    <message>
        <source>A tier has no name; give it one.</source>
        <translation>有一个层级没有名称；请为它命名。</translation>
    </message>
    <message>
        <source>Tier %1 is named twice; give one of them another name.</source>
        <translation>层级 %1 重名；请为其中一个另取名称。</translation>
    </message>
    <message>
        <source>The result tier is number %1 of %2 tiers; name one of the problem&apos;s tiers.</source>
        <translation>结果层级是 %2 个层级中的第 %1 个；请指定问题中的某个层级。</translation>
    </message>
    <message>
        <source>There are no layers; a problem needs one or more.</source>
        <translation>没有层；一个问题至少需要一层。</translation>
    </message>
    <message>
        <source>Layer number %1 has no name; give it one.</source>
        <translation>第 %1 层没有名称；请为它命名。</translation>
    </message>
    <message>
        <source>Layer %1 is named twice; give one of them another name.</source>
        <translation>层 %1 重名；请为其中一个另取名称。</translation>
    </message>
    <message>
        <source>Layer %1 has %2 bytes of weights; they must be 0 or more.</source>
        <translation>层 %1 的权重为 %2 字节；必须不小于 0。</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation>层 %1 被固定到不存在的层级；请指定问题中的某个层级。</translation>
    </message>
    <message>
        <source>There are %1 times and %2 energies; %3 layers on %4 tiers need one of each for every layer and tier.</source>
        <translation>共有 %1 个时间和 %2 个能耗；%3 层、%4 个层级需要每层每级各一个。</translation>
    </message>
    <message>
        <source>Layer %1 takes %2 ms on %3; a time must be finite and 0 or more.</source>
        <translation>层 %1 在 %3 上耗时 %2 ms；时间必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>Layer %1 draws %2 mJ on %3; an energy must be finite and 0 or more.</source>
        <translation>层 %1 在 %3 上耗能 %2 mJ；能耗必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>Tensor %1 is made by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation>张量 %1 由不存在的层产生；请指定问题中的某一层。</translation>
    </message>
    <message>
        <source>Tensor %1 is read by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation>张量 %1 被不存在的层读取；请指定问题中的某一层。</translation>
    </message>
    <message>
        <source>Layer %1 reads its own output %2; a network must not have a cycle.</source>
        <translation>层 %1 读取自己的输出 %2；网络不能有环。</translation>
    </message>
    <message>
        <source>Tensor %1 names its consumer %2 twice; name it once.</source>
        <translation>张量 %1 重复给出了使用者 %2；请只写一次。</translation>
    </message>
    <message>
        <source>Tensor number %1 has no name; give it one.</source>
        <translation>第 %1 个张量没有名称；请为它命名。</translation>
    </message>
    <message>
        <source>Tensor %1 is named twice; give one of them another name.</source>
        <translation>张量 %1 重名；请为其中一个另取名称。</translation>
    </message>
    <message>
        <source>Tensor %1 has %2 bytes; a size must be finite and 0 or more.</source>
        <translation>张量 %1 为 %2 字节；大小必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>There are %1 links for %2 tiers; each tier but the last needs one to the next.</source>
        <translation>%2 个层级有 %1 条链路；除最后一个外，每个层级都需要一条通往下一层级的链路。</translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a rate of %3 Mbit/s; a rate must be finite and above 0.</source>
        <translation>从 %1 到 %2 的链路速率为 %3 Mbit/s；速率必须有限且大于 0。</translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a latency of %3 ms; it must be finite and 0 or more.</source>
        <translation>从 %1 到 %2 的链路时延为 %3 ms；必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>There are %1 memory limits for %2 tiers; give one for each tier, or none.</source>
        <translation>%2 个层级有 %1 个内存上限；请为每个层级各给一个，或都不给。</translation>
    </message>
    <message>
        <source>Tier %1 has %2 bytes of memory; a limit must be finite and 0 or more.</source>
        <translation>层级 %1 的内存为 %2 字节；上限必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>The times or energies up to layer %1 add up to more than a number can hold; use smaller ones.</source>
        <translation>到层 %1 为止的时间或能耗之和超出数值范围；请使用更小的值。</translation>
    </message>
    <message>
        <source>The transfer times up to tensor %1 add up to more than a number can hold; use fewer bytes or a higher rate.</source>
        <translation>到张量 %1 为止的传输时间之和超出数值范围；请减少字节数或提高速率。</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2, but its input comes from layer %3, which is pinned to %4, further out; allow the return path or drop a pin.</source>
        <translation>层 %1 固定在 %2，但其输入来自固定在更外侧 %4 的层 %3；请允许回传，或取消一处固定。</translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but it comes from layer %3, which is pinned to %4, further out; allow the return path, drop the pin or choose another result tier.</source>
        <translation>结果 %1 必须落在 %2，但它来自固定在更外侧 %4 的层 %3；请允许回传、取消固定，或另选结果层级。</translation>
    </message>
    <message>
        <source>The plan places %1 layers; the problem has %2.</source>
        <translation>方案安排了 %1 层；而问题有 %2 层。</translation>
    </message>
    <message>
        <source>The plan places layer %1 on a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation>方案将层 %1 放到了不存在的层级；请指定问题中的某个层级。</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2 and cannot run on %3; drop the pin or leave the layer there.</source>
        <translation>层 %1 固定在 %2，不能在 %3 上运行；请取消固定，或将其留在原处。</translation>
    </message>
    <message>
        <source>Layer %1 on %2 needs tensor %3 from layer %4 on %5, and nothing may come back from there; allow the return path or move one of them.</source>
        <translation>%2 上的层 %1 需要 %5 上的层 %4 产生的张量 %3，而数据不允许从那里回传；请允许回传，或移动其中一层。</translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but layer %3 makes it on %4 and nothing may come back from there; allow the return path or choose another result tier.</source>
        <translation>结果 %1 必须落在 %2，但层 %3 在 %4 上产生它，而数据不允许从那里回传；请允许回传，或另选结果层级。</translation>
    </message>
    <message>
        <source>The layers on %1 hold %2 bytes of weights, and its memory takes %3; place fewer layers there.</source>
        <translation>%1 上各层的权重共 %2 字节，而其内存只能容纳 %3 字节；请减少放在那里的层。</translation>
    </message>
    <message>
        <source>exhaustive looks at no more than 2^24 plans, and %1 layers free on %2 tiers make more; pin layers or use min-cut.</source>
        <translation>exhaustive 最多考察 2^24 个方案，而 %1 个未固定的层在 %2 个层级上超出此数；请固定部分层或改用 min-cut。</translation>
    </message>
    <message>
        <source>No plan keeps every tier within its memory limit; raise a limit in memory_bytes or drop a pin.</source>
        <translation>没有方案能让每个层级都不超出内存上限；请提高 memory_bytes 中的某个上限，或取消一处固定。</translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation>穷举搜索</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>The cost table holds %1 costs for %2 tiers; %3 layers on %4 tiers need one for each layer and tier.</source>
        <translation>代价表含有 %2 个层级的 %1 个代价；%3 层、%4 个层级需要每层每级各一个。</translation>
    </message>
    <message>
        <source>%1 has no option %2; leave it out.</source>
        <translation>%1 没有选项 %2；请去掉它。</translation>
    </message>
    <message>
        <source>The option %1 is %2; it must be from %3 to %4.</source>
        <translation>选项 %1 为 %2；必须在 %3 到 %4 之间。</translation>
    </message>
    <message>
        <source>%1 takes at most %2 tiers and the problem has %3; use a method for more, such as min-cut.</source>
        <translation>%1 最多支持 %2 个层级，而问题有 %3 个；请改用支持更多层级的方法，如 min-cut。</translation>
    </message>
    <message>
        <source>All on the first tier</source>
        <translation>全部在第一层级</translation>
    </message>
    <message>
        <source>All on the last tier</source>
        <translation>全部在最后层级</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>Solve by %1</source>
        <translation>用 %1 求解</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>将 %1 设为 %2</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
    <message>
        <source>Set the uplink %2 to %1 Mbit/s</source>
        <translation>将上行 %2 设为 %1 Mbit/s</translation>
    </message>
    <message>
        <source>Set the uplink to %1 Mbit/s</source>
        <translation>将上行设为 %1 Mbit/s</translation>
    </message>
    <message>
        <source>Set the downlink %2 to %1 Mbit/s</source>
        <translation>将下行 %2 设为 %1 Mbit/s</translation>
    </message>
    <message>
        <source>Set the downlink to %1 Mbit/s</source>
        <translation>将下行设为 %1 Mbit/s</translation>
    </message>
    <message>
        <source>Set the latency of %2 to %1 ms</source>
        <translation>将 %2 的时延设为 %1 ms</translation>
    </message>
    <message>
        <source>Set the link&apos;s latency to %1 ms</source>
        <translation>将链路时延设为 %1 ms</translation>
    </message>
    <message>
        <source>Set the link %2 to %1</source>
        <translation>将链路 %2 设为 %1</translation>
    </message>
    <message>
        <source>Set the link to %1</source>
        <translation>将链路设为 %1</translation>
    </message>
    <message>
        <source>Set the %1 device to %2</source>
        <translation>将 %1 的设备设为 %2</translation>
    </message>
    <message>
        <source>Set the tiers to %1</source>
        <translation>将层级设为 %1</translation>
    </message>
    <message>
        <source>Set the return path to %1</source>
        <translation>将回传方式设为 %1</translation>
    </message>
    <message>
        <source>Deliver the result to %1</source>
        <translation>将结果交付到 %1</translation>
    </message>
    <message>
        <source>Let the result end anywhere</source>
        <translation>允许结果落在任意层级</translation>
    </message>
    <message>
        <source>Send tensors as %1</source>
        <translation>以 %1 传输张量</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>将 %1 固定到 %2</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>Set %1 on %2 to %3 ms</source>
        <translation>将 %1 在 %2 上的时间设为 %3 ms</translation>
    </message>
    <message>
        <source>Reset the time of %1 on %2</source>
        <translation>重置 %1 在 %2 上的时间</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>将 %1 重命名为 %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>更改设置</translation>
    </message>
    <message>
        <source>The session file is damaged (%1); open a backup or a copy of it.</source>
        <translation>会话文件已损坏（%1）；请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation>这个 SQLite 文件属于其他程序；请提供由 edgecut-studio 或 `edgecut session build` 生成的文件。</translation>
    </message>
    <message>
        <source>The session was written by EdgeCut Studio %1 (schema %2), newer than this one (%3, schema %4); update the program to open it.</source>
        <translation>该会话由 EdgeCut Studio %1（模式 %2）写入，比本程序（%3，模式 %4）更新；请更新程序后再打开。</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>这不是普通文件。</translation>
    </message>
    <message>
        <source>The file is empty; give a session made by edgecut-studio or by `edgecut session build`.</source>
        <translation>文件为空；请提供由 edgecut-studio 或 `edgecut session build` 生成的会话。</translation>
    </message>
    <message>
        <source>There is a file of this name; choose another name.</source>
        <translation>已有同名文件；请另选名称。</translation>
    </message>
    <message>
        <source>The file cannot be made; check the folder and its permissions.</source>
        <translation>无法创建文件；请检查文件夹及其权限。</translation>
    </message>
    <message>
        <source>The edit starts from another value of %1 than the session has; make it again.</source>
        <translation>该修改所依据的 %1 的值与会话中的不同；请重新修改。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The copy would replace the session itself; choose another name.</source>
        <translation>副本会覆盖会话本身；请另选名称。</translation>
    </message>
    <message>
        <source>The session file is damaged (the content %1 is lost); open a backup or a copy of it.</source>
        <translation>会话文件已损坏（内容 %1 已丢失）；请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>Another program has changed this session; its changes are taken over. Look at them and try again.</source>
        <translation>另一个程序修改了此会话，其修改已被采纳。请查看后重试。</translation>
    </message>
    <message>
        <source>The session file was moved or deleted while it was open; save the session under a new name.</source>
        <translation>会话文件在打开期间被移动或删除；请以新名称保存会话。</translation>
    </message>
    <message>
        <source>The session is being written by another program; close it there or try again.</source>
        <translation>另一个程序正在写入此会话；请在那里关闭它或重试。</translation>
    </message>
    <message>
        <source>The session file is read-only; save a copy elsewhere and change that.</source>
        <translation>会话文件为只读；请在别处保存副本并修改副本。</translation>
    </message>
    <message>
        <source>There is no space left for the session file; nothing was changed. Make room and try again.</source>
        <translation>没有空间可供会话文件使用，未作任何更改。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This is no EdgeCut session; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation>这不是 EdgeCut 会话；请提供由 edgecut-studio 或 `edgecut session build` 生成的文件。</translation>
    </message>
    <message>
        <source>The session file cannot be read or written (%1); check the folder, its permissions and the space left.</source>
        <translation>无法读写会话文件（%1）；请检查文件夹、权限和剩余空间。</translation>
    </message>
    <message>
        <source>The session holds more than this program can keep in memory.</source>
        <translation>会话内容超出了本程序可容纳的内存。</translation>
    </message>
    <message>
        <source>The session file cannot be used (%1).</source>
        <translation>会话文件无法使用（%1）。</translation>
    </message>
    <message>
        <source>Sessions of schema %1 can no longer be upgraded; open this one with an earlier version first.</source>
        <translation>模式 %1 的会话已无法升级；请先用较早的版本打开它。</translation>
    </message>
    <message>
        <source>The upgraded session cannot be put in place: %1.</source>
        <translation>无法将升级后的会话放回原处：%1。</translation>
    </message>
    <message>
        <source>AlexNet</source>
        <translation>AlexNet</translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation>ResNet-18</translation>
    </message>
    <message>
        <source>GoogLeNet</source>
        <translation>GoogLeNet</translation>
    </message>
    <message>
        <source>This is not valid JSON: there is a zero byte in it.</source>
        <translation>这不是有效的 JSON：其中含有零字节。</translation>
    </message>
    <message>
        <source>Layers whose time model falls below zero, taken as 0 ms: %1; the first is %2.</source>
        <translation>时间模型为负、按 0 ms 计的层：%1 个；第一个是 %2。</translation>
    </message>
    <message>
        <source>Layers whose cost is not known, with a time that is too small: %1; the first is %2. Measured times can fill them in.</source>
        <translation>代价未知、时间偏小的层：%1 个；第一个是 %2。可用实测时间补上。</translation>
    </message>
    <message>
        <source>%1 must be a rate above 0; it is %2.</source>
        <translation>%1 必须是大于 0 的速率；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a share above 0 and at most 1; it is %2.</source>
        <translation>%1 必须是大于 0 且不超过 1 的比例；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number; it is %2.</source>
        <translation>%1 必须是数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3.</source>
        <translation>%1 为 %2；必须是 %3 之一。</translation>
    </message>
    <message>
        <source>%1 is no kind of layer; kinds are named as in ONNX (Conv, Gemm, MaxPool).</source>
        <translation>%1 不是层类型；类型名与 ONNX 相同（Conv、Gemm、MaxPool）。</translation>
    </message>
    <message>
        <source>A device has either &quot;roofline&quot; or &quot;regression&quot;: the model of its layer times.</source>
        <translation>设备必须有 &quot;roofline&quot; 或 &quot;regression&quot; 之一，作为其各层时间的模型。</translation>
    </message>
    <message>
        <source>No column of measured times (%1) is named like a tier (%2) or its device.</source>
        <translation>实测时间的各列（%1）均与层级（%2）或其设备不同名。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of measured times belongs to no tier and was not used.</source>
        <translation>实测时间的列“%1”不属于任何层级，未使用。</translation>
    </message>
    <message>
        <source>Layers without a measured time, which keep the device&apos;s: %1 (%2).</source>
        <translation>没有实测时间、沿用设备估计的层：%1 个（%2）。</translation>
    </message>
    <message>
        <source>Rows that name no layer of the model and were not used: %1 (%2).</source>
        <translation>未对应模型中任何层、未使用的行：%1 行（%2）。</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>此处的引号没有闭合。</translation>
    </message>
    <message>
        <source>The table is empty; its first line names the columns: layer,edge,cloud.</source>
        <translation>表格为空；第一行应给出列名：layer,edge,cloud。</translation>
    </message>
    <message>
        <source>The first line must name the columns, the first of them &quot;layer&quot;: layer,edge,cloud.</source>
        <translation>第一行必须给出列名，且首列为 &quot;layer&quot;:layer,edge,cloud。</translation>
    </message>
    <message>
        <source>Column %1 has no name; name the tier or device whose times it holds.</source>
        <translation>第 %1 列没有名称；请写上其时间所属的层级或设备。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice; keep one.</source>
        <translation>列“%1”重名；请只保留一个。</translation>
    </message>
    <message>
        <source>The line has %1 fields and the header has %2; numbers are written with a decimal point (5.85).</source>
        <translation>该行有 %1 个字段，而表头有 %2 个；数字用小数点书写（5.85）。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; has a second row; keep one.</source>
        <translation>层“%1”出现了第二行；请只保留一行。</translation>
    </message>
    <message>
        <source>The time of &quot;%1&quot; in column &quot;%2&quot; is &quot;%3&quot;; it must be a number of milliseconds, 0 or more, with a decimal point (5.85).</source>
        <translation>“%1”在列“%2”中的时间为“%3”；必须是不小于 0 的毫秒数，并用小数点书写（5.85）。</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的整数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a whole number; it is %2.</source>
        <translation>%1 必须是整数；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no type of elements; types are named as float32, int64 or uint8.</source>
        <translation>%1 为 %2，不是元素类型；类型名如 float32、int64 或 uint8。</translation>
    </message>
    <message>
        <source>%1 is %2, but shape and type make %3.</source>
        <translation>%1 为 %2，但由形状和类型得出 %3。</translation>
    </message>
    <message>
        <source>%1 is %2, which is no kind of layer; kinds are named as in ONNX (Conv, Gemm, MaxPool).</source>
        <translation>%1 为 %2，不是层类型；类型名与 ONNX 相同（Conv、Gemm、MaxPool）。</translation>
    </message>
    <message>
        <source>%1 names the tensor %2, which &quot;tensors&quot; does not hold.</source>
        <translation>%1 提到了张量 %2，而 &quot;tensors&quot; 中没有它。</translation>
    </message>
    <message>
        <source>There is no network zoo:%1; there are %2.</source>
        <translation>没有网络 zoo:%1；现有 %2。</translation>
    </message>
    <message>
        <source>The network has no free dimension &quot;%1&quot;; %2 was not used.</source>
        <translation>网络没有可变维度“%1”；未使用 %2。</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX 模型</translation>
    </message>
    <message>
        <source>Models are recognised by the end of their name, and this one is not known; give a file that ends in %1.</source>
        <translation>模型按文件名后缀识别，而此后缀未知；请提供以 %1 结尾的文件。</translation>
    </message>
    <message>
        <source>This layer fixes a batch of %1; %2 is taken.</source>
        <translation>该层固定了批量 %1；现取 %2。</translation>
    </message>
    <message>
        <source>The operation %1 is not known to this program; the cost of this layer is unknown.</source>
        <translation>本程序不认识操作 %1；该层的代价未知。</translation>
    </message>
    <message>
        <source>The shapes that this layer (%1) works on are not known or do not fit; its cost is unknown.</source>
        <translation>该层（%1）所处理的形状未知或不匹配；其代价未知。</translation>
    </message>
    <message>
        <source>The shape of what this layer (%1) makes is not known; its bytes are unknown.</source>
        <translation>该层（%1）产生的结果形状未知；其字节数未知。</translation>
    </message>
    <message>
        <source>The model&apos;s functions call one another more than %1 deep, or themselves; export it inlined.</source>
        <translation>模型中的函数相互调用超过 %1 层，或调用自身；请以内联方式导出。</translation>
    </message>
    <message>
        <source>The model has more than %1 layers once its functions are written out; that is too many.</source>
        <translation>函数展开后模型超过 %1 层；数量过多。</translation>
    </message>
    <message>
        <source>A batch of %1 is none; give a number from 1 on.</source>
        <translation>批量不能为 %1；请给出不小于 1 的数。</translation>
    </message>
    <message>
        <source>No input has a dimension %1; the model names these: %2.</source>
        <translation>没有输入带有维度 %1；模型中有：%2。</translation>
    </message>
    <message>
        <source>The input %1 leaves its dimension %2 open; give it with --dim %2=NUMBER.</source>
        <translation>输入 %1 的维度 %2 未定；请用 --dim %2=数值 指定。</translation>
    </message>
    <message>
        <source>The dimension %1 of the input %2 is %3; it must be 1 or more.</source>
        <translation>输入 %2 的维度 %1 为 %3；必须不小于 1。</translation>
    </message>
    <message>
        <source>The file fixes a batch of %1 for this input; %2 is taken.</source>
        <translation>文件为该输入固定了批量 %1；现取 %2。</translation>
    </message>
    <message>
        <source>This result of the model does not depend on its inputs and is left out.</source>
        <translation>模型的这个结果不依赖其输入，已略去。</translation>
    </message>
    <message>
        <source>The file has this name twice; the second is called %1.</source>
        <translation>文件中该名称出现两次；第二个改名为 %1。</translation>
    </message>
    <message>
        <source>This is not an ONNX model; give a file that a framework exported as ONNX.</source>
        <translation>这不是 ONNX 模型；请提供由框架导出为 ONNX 的文件。</translation>
    </message>
    <message>
        <source>This ONNX file holds no network; give one with a graph.</source>
        <translation>该 ONNX 文件不含网络；请提供含有图的文件。</translation>
    </message>
    <message>
        <source>The network in this ONNX file has no layers; export it again.</source>
        <translation>该 ONNX 文件中的网络没有层；请重新导出。</translation>
    </message>
    <message>
        <source>The model uses version %1 of ONNX&apos;s operators; those newer than %2 that this program does not know are named below.</source>
        <translation>模型使用 ONNX 算子版本 %1；本程序不认识的、比 %2 更新的算子列在下面。</translation>
    </message>
    <message>
        <source>The network in this ONNX file computes constants only; export it with its inputs.</source>
        <translation>该 ONNX 文件中的网络只计算常量；请连同输入一起导出。</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>内存不足以容纳该模型。</translation>
    </message>
    <message>
        <source>The ONNX library failed: %1</source>
        <translation>ONNX 库出错：%1</translation>
    </message>
    <message>
        <source>The model has two inputs or stored tensors called %1; give each a name of its own.</source>
        <translation>模型中有两个名为 %1 的输入或已存张量；请分别命名。</translation>
    </message>
    <message>
        <source>The tensor %1 is made twice, the second time by the layer %2; only one may make it.</source>
        <translation>张量 %1 被重复产生，第二次由层 %2 产生；只能由一层产生。</translation>
    </message>
    <message>
        <source>The tensor %1, which %2 needs, is made by no layer and is no input of the model; add what makes it.</source>
        <translation>%2 所需的张量 %1 既不由任何层产生，也不是模型的输入；请补上产生它的部分。</translation>
    </message>
    <message>
        <source>The ONNX model is cut off or damaged at byte %1; export or download it again.</source>
        <translation>ONNX 模型在第 %1 字节处被截断或损坏；请重新导出或下载。</translation>
    </message>
    <message>
        <source>The ONNX model is larger than %1 MB even without its weights; this program does not take it.</source>
        <translation>ONNX 模型即使不含权重也超过 %1 MB；本程序不予处理。</translation>
    </message>
    <message>
        <source>The ONNX model nests its graphs more than %1 messages deep; flatten it.</source>
        <translation>ONNX 模型的图嵌套超过 %1 层消息；请将其展平。</translation>
    </message>
    <message>
        <source>The file is empty; give an ONNX model.</source>
        <translation>文件为空；请提供 ONNX 模型。</translation>
    </message>
    <message>
        <source>The cost of what this layer (%1) runs inside is unknown.</source>
        <translation>该层（%1）内部执行部分的代价未知。</translation>
    </message>
    <message>
        <source>This layer (%1) runs one of two graphs; the cost of the larger is taken.</source>
        <translation>该层（%1）执行两个图之一；取较大者的代价。</translation>
    </message>
    <message>
        <source>There is no such file; check its name.</source>
        <translation>没有这个文件；请检查文件名。</translation>
    </message>
    <message>
        <source>This is not a regular file; give a model file.</source>
        <translation>这不是普通文件；请提供模型文件。</translation>
    </message>
    <message>
        <source>The file cannot be read; check that you may read it.</source>
        <translation>无法读取文件；请检查您是否有读取权限。</translation>
    </message>
    <message>
        <source>Graphviz could not draw this graph; use the layered engine.</source>
        <translation>Graphviz 无法绘制该图；请使用分层引擎（layered）。</translation>
    </message>
    <message>
        <source>%1 must be a width or height, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的宽或高；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be the number of a box, counted from 0; it is %2.</source>
        <translation>%1 必须是从 0 数起的方框编号；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a list of two numbers; it has %2.</source>
        <translation>%1 必须是两个数的列表；实际有 %2 个。</translation>
    </message>
    <message>
        <source>%1 must be &quot;tb&quot; or &quot;lr&quot;; it is %2.</source>
        <translation>%1 必须是“tb”或“lr”；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a curve, the two numbers of 1 + 3n points; it has %2 numbers.</source>
        <translation>%1 必须是曲线，即 1 + 3n 个点的坐标对；实际有 %2 个数。</translation>
    </message>
    <message>
        <source>Box %1 has an impossible size; width and height must be from 0 to 1000000.</source>
        <translation>方框 %1 的大小不可能；宽和高必须在 0 到 1000000 之间。</translation>
    </message>
    <message>
        <source>Edge %1 leads to a box that is not there; boxes are counted from 0 to %2.</source>
        <translation>边 %1 指向不存在的方框；方框编号从 0 到 %2。</translation>
    </message>
    <message>
        <source>The graph to draw has a cycle; it must be acyclic.</source>
        <translation>要绘制的图含有环；它必须无环。</translation>
    </message>
    <message>
        <source>LTE Cat 1</source>
        <translation>LTE Cat 1</translation>
    </message>
    <message>
        <source>3G</source>
        <translation>3G</translation>
    </message>
    <message>
        <source>4G</source>
        <translation>4G</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Wi-Fi, 35 up</source>
        <translation>Wi-Fi，上行 35</translation>
    </message>
    <message>
        <source>5G, edge to cloud</source>
        <translation>5G，边缘到云</translation>
    </message>
    <message>
        <source>5G, device to edge</source>
        <translation>5G，设备到边缘</translation>
    </message>
    <message>
        <source>Layer %1 waits for its own output; a network must not have a cycle.</source>
        <translation>层 %1 等待自己的输出；网络不能有环。</translation>
    </message>
    <message>
        <source>Finding the breakpoints of the latency curve</source>
        <translation>正在求时延曲线的转折点</translation>
    </message>
    <message>
        <source>A curve from %1 to %2 Mbit/s is not possible; the first rate must be above 0 and the second above the first.</source>
        <translation>无法得到从 %1 到 %2 Mbit/s 的曲线；第一个速率必须大于 0，第二个必须大于第一个。</translation>
    </message>
    <message>
        <source>There is no link %1; the problem has links 0 to %2.</source>
        <translation>没有链路 %1；问题中的链路编号为 0 到 %2。</translation>
    </message>
    <message>
        <source>%1 layers on %2 tiers are more than a minimum cut takes; use fewer tiers.</source>
        <translation>%1 层、%2 个层级超出了最小割的处理范围；请减少层级。</translation>
    </message>
    <message>
        <source>The layer to explain and the plan must be of this problem; solve it again.</source>
        <translation>要解释的层和方案必须属于此问题；请重新求解。</translation>
    </message>
    <message>
        <source>Minimum cut</source>
        <translation>最小割</translation>
    </message>
    <message>
        <source>No prefix of the topological order keeps both tiers within memory_bytes; raise a limit or use exhaustive.</source>
        <translation>拓扑序的任何前缀都不能使两个层级同时满足 memory_bytes；请提高上限或改用 exhaustive。</translation>
    </message>
    <message>
        <source>neurosurgeon cuts the topological order once: layer %1, which makes the result %2 for %3, does not come before layer %4, pinned to %5; allow the return path, drop the pin or use min-cut.</source>
        <translation>neurosurgeon 只在拓扑序上切一次：为 %3 产生结果 %2 的层 %1 不在固定于 %5 的层 %4 之前；请允许回传、取消固定，或改用 min-cut。</translation>
    </message>
    <message>
        <source>neurosurgeon cuts the topological order once: layer %1, pinned to %2, comes after layer %3, pinned to %4; drop a pin or use min-cut.</source>
        <translation>neurosurgeon 只在拓扑序上切一次：固定于 %2 的层 %1 位于固定于 %4 的层 %3 之后；请取消一处固定，或改用 min-cut。</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>shortest-path keeps a segment together, and layer %1, pinned to %2, lies in one segment with layer %3, pinned to %4; drop a pin or use min-cut.</source>
        <translation>shortest-path 不拆分一个区段，而固定于 %2 的层 %1 与固定于 %4 的层 %3 在同一区段中；请取消一处固定，或改用 min-cut。</translation>
    </message>
    <message>
        <source>shortest-path keeps each segment on one tier, and no such plan obeys all pins and the result tier; drop a pin or use min-cut.</source>
        <translation>shortest-path 将每个区段放在同一层级，而没有这样的方案能满足所有固定和结果层级；请取消一处固定，或改用 min-cut。</translation>
    </message>
    <message>
        <source>Shortest path (IONN, PerDNN)</source>
        <translation>最短路径 （IONN、PerDNN）</translation>
    </message>
    <message>
        <source>The session has %1 links, so there is no link %2.</source>
        <translation>会话有 %1 条链路，因此没有链路 %2。</translation>
    </message>
    <message>
        <source>A link cannot carry %1 Mbit/s; give a rate above 0.</source>
        <translation>链路速率不能为 %1 Mbit/s；请给出大于 0 的速率。</translation>
    </message>
    <message>
        <source>The session has no model in view; open one first.</source>
        <translation>会话中没有正在查看的模型；请先打开一个。</translation>
    </message>
    <message>
        <source>The session has no tier &quot;%1&quot;.</source>
        <translation>会话中没有层级“%1”。</translation>
    </message>
    <message>
        <source>A link&apos;s latency cannot be %1 ms; give 0 or more.</source>
        <translation>链路时延不能为 %1 ms；请给出不小于 0 的值。</translation>
    </message>
    <message>
        <source>A layer cannot take %1 ms; give 0 or more.</source>
        <translation>一层的耗时不能为 %1 ms；请给出不小于 0 的值。</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;; `edgecut methods` lists those that are known.</source>
        <translation>没有方法“%1”；`edgecut methods` 会列出已知方法。</translation>
    </message>
    <message>
        <source>No method has an option &quot;%1&quot;.</source>
        <translation>没有任何方法带有选项“%1”。</translation>
    </message>
    <message>
        <source>The option %1 cannot be %2; it lies between %3 and %4.</source>
        <translation>选项 %1 不能为 %2；其范围是 %3 到 %4。</translation>
    </message>
    <message>
        <source>The session has %1 tiers, so there is no tier %2.</source>
        <translation>会话有 %1 个层级，因此没有层级 %2。</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;; `edgecut devices` lists those that are known.</source>
        <translation>没有设备“%1”；`edgecut devices` 会列出已知设备。</translation>
    </message>
    <message>
        <source>The session has no model %1.</source>
        <translation>会话中没有模型 %1。</translation>
    </message>
    <message>
        <source>A model needs a name of one character or more.</source>
        <translation>模型名称至少要有一个字符。</translation>
    </message>
    <message>
        <source>A link of %1 Mbit/s up, %2 Mbit/s down and %3 ms cannot be; rates are above 0 and the latency is 0 or more.</source>
        <translation>不可能有上行 %1 Mbit/s、下行 %2 Mbit/s、时延 %3 ms 的链路；速率须大于 0，时延须不小于 0。</translation>
    </message>
    <message>
        <source>%1 tiers cannot be joined by %2 links; there are two tiers or more and a link between each two.</source>
        <translation>%1 个层级不能由 %2 条链路连接；应有两个或更多层级，每两个相邻层级之间一条链路。</translation>
    </message>
    <message>
        <source>Two tiers are called &quot;%1&quot;; every tier needs its own name.</source>
        <translation>有两个层级都叫“%1”；每个层级都需要自己的名称。</translation>
    </message>
    <message>
        <source>The problem %1 has times for %2 tiers only; show another model to change their number.</source>
        <translation>问题 %1 只有 %2 个层级的时间；要改变层级数，请查看其他模型。</translation>
    </message>
    <message>
        <source>The recipe&apos;s model is &quot;%1&quot;; it must be zoo:NAME, a *.problem.json or a *.graph.json.</source>
        <translation>配方的模型为“%1”；必须是 zoo：名称、*.problem.json 或 *.graph.json。</translation>
    </message>
    <message>
        <source>%1 must be &quot;as-stored&quot;, &quot;float32&quot;, &quot;float16&quot; or &quot;uint8&quot;; it is %2.</source>
        <translation>%1 必须是“as-stored”、“float32”、“float16”或“uint8”；实际是 %2。</translation>
    </message>
    <message>
        <source>The recipe names the file %1; its files stand in its own folder.</source>
        <translation>配方提到文件 %1；其文件应放在配方自己的文件夹中。</translation>
    </message>
    <message>
        <source>%1 names the tier %2, which the problem does not have.</source>
        <translation>%1 提到了层级 %2，而问题中没有它。</translation>
    </message>
    <message>
        <source>%1 lacks the layer %2 of the problem.</source>
        <translation>%1 缺少问题中的层 %2。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be one-way, paid or free.</source>
        <translation>会话的值 %1 为“%2”；必须是 one-way、paid 或 free。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be as-stored, float32, float16 or uint8.</source>
        <translation>会话的值 %1 为“%2”；必须是 as-stored、float32、float16 或 uint8。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be a rate in Mbit/s above 0.</source>
        <translation>会话的值 %1 为“%2”；必须是大于 0、以 Mbit/s 为单位的速率。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be a number, 0 or more.</source>
        <translation>会话的值 %1 为“%2”；必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be the number of one of its models.</source>
        <translation>会话的值 %1 为“%2”；必须是会话中某个模型的编号。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;, as is another tier&apos;s; every tier needs its own name.</source>
        <translation>会话的值 %1 为“%2”，与另一层级相同；每个层级都需要自己的名称。</translation>
    </message>
    <message>
        <source>The session has a value %1 but no tier beyond that link; links join neighbouring tiers.</source>
        <translation>会话中有值 %1，但该链路之外没有层级；链路连接相邻的层级。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be graph or problem.</source>
        <translation>会话的值 %1 为“%2”；必须是 graph 或 problem。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is for &quot;%2&quot;, which is none of its tiers.</source>
        <translation>会话的值 %1 针对“%2”，而它不是会话的层级。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;, which is none of its tiers.</source>
        <translation>会话的值 %1 为“%2”，而它不是会话的层级。</translation>
    </message>
    <message>
        <source>The session lacks the value %1; its file was changed by hand or damaged.</source>
        <translation>会话缺少值 %1；其文件被手工改动过或已损坏。</translation>
    </message>
    <message>
        <source>The session has a value %1, which this version does not know.</source>
        <translation>会话中有值 %1，而本版本不认识它。</translation>
    </message>
    <message>
        <source>The tier %1 runs on the device &quot;%2&quot;, which is not known; choose another.</source>
        <translation>层级 %1 使用的设备“%2”未知；请另选设备。</translation>
    </message>
    <message>
        <source>The session gives a time for the layer %1 on %2, but the model %3 has no such layer or tier.</source>
        <translation>会话给出了层 %1 在 %2 上的时间，但模型 %3 没有这样的层或层级。</translation>
    </message>
    <message>
        <source>The session pins the layer %1 to %2, but the model %3 has no such layer or tier.</source>
        <translation>会话将层 %1 固定到 %2，但模型 %3 没有这样的层或层级。</translation>
    </message>
    <message>
        <source>The problem %1 has times for %2 tiers and the session has %3; give the session %2 tiers.</source>
        <translation>问题 %1 有 %2 个层级的时间，而会话有 %3 个层级；请让会话有 %2 个层级。</translation>
    </message>
    <message>
        <source>The problem calls its tiers by other names; its first tier is %1 here, its last %2.</source>
        <translation>问题中的层级名称不同；其首个层级在此对应 %1，最后一个对应 %2。</translation>
    </message>
    <message>
        <source>A problem file says itself what its tensors take on the link; the transfer type has no effect.</source>
        <translation>问题文件自身规定了张量在链路上的大小；传输类型不起作用。</translation>
    </message>
    <message>
        <source>The session file is damaged (run %1 is not as it was stored); open a backup or a copy of it.</source>
        <translation>会话文件已损坏（运行 %1 与存入时不符）；请打开它的备份或副本。</translation>
    </message>
    <message>
        <source>There is no method called %1; choose another.</source>
        <translation>没有名为 %1 的方法；请另选。</translation>
    </message>
    <message>
        <source>There is no example called %1; the start page shows them.</source>
        <translation>没有名为 %1 的示例；起始页会列出示例。</translation>
    </message>
    <message>
        <source>The folder cannot be made; check its place and your rights.</source>
        <translation>无法创建文件夹；请检查其位置和您的权限。</translation>
    </message>
    <message>
        <source>The layer %1 needs a tensor of at least %2 dimensions; %3 has %4.</source>
        <translation>层 %1 需要至少 %2 维的张量；%3 有 %4 维。</translation>
    </message>
    <message>
        <source>The layer %1 cannot pad %2 channels to %3, which are fewer.</source>
        <translation>层 %1 无法将 %2 个通道填充到更少的 %3 个。</translation>
    </message>
    <message>
        <source>The layer %1 multiplies %2 and %3, whose shapes do not fit.</source>
        <translation>层 %1 将 %2 与 %3 相乘，但二者形状不匹配。</translation>
    </message>
    <message>
        <source>The layer %1 needs a table of at least one row and one column whose bytes can be counted.</source>
        <translation>层 %1 需要至少一行一列、字节数可统计的表。</translation>
    </message>
    <message>
        <source>The layer %1 cannot give %2 a shape of another number of elements.</source>
        <translation>层 %1 不能让 %2 变成元素个数不同的形状。</translation>
    </message>
    <message>
        <source>The layer %1 must name each dimension of %2 once.</source>
        <translation>层 %1 必须恰好给出 %2 的每个维度一次。</translation>
    </message>
    <message>
        <source>AlexNet, two branches</source>
        <translation>AlexNet，双分支</translation>
    </message>
    <message>
        <source>NiN</source>
        <translation>NiN</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>Tiny YOLOv2</source>
        <translation>Tiny YOLOv2</translation>
    </message>
    <message>
        <source>Inception v4</source>
        <translation>Inception v4</translation>
    </message>
    <message>
        <source>ResNet-50</source>
        <translation>ResNet-50</translation>
    </message>
    <message>
        <source>ResNet-101</source>
        <translation>ResNet-101</translation>
    </message>
    <message>
        <source>ResNet-152</source>
        <translation>ResNet-152</translation>
    </message>
    <message>
        <source>ResNet-32</source>
        <translation>ResNet-32</translation>
    </message>
    <message>
        <source>DenseNet-121</source>
        <translation>DenseNet-121</translation>
    </message>
    <message>
        <source>MobileNet v1</source>
        <translation>MobileNet v1</translation>
    </message>
    <message>
        <source>ViT-B/16</source>
        <translation>ViT-B/16</translation>
    </message>
    <message>
        <source>GPT-2 small</source>
        <translation>GPT-2 small</translation>
    </message>
    <message>
        <source>The inputs of the layer %1 do not have the same shape; it needs equal ones.</source>
        <translation>层 %1 的各输入形状不同；它需要相同的形状。</translation>
    </message>
    <message>
        <source>The layer %1 covers %2 axes and its input has %3 from there on.</source>
        <translation>层 %1 覆盖 %2 个轴，而其输入从该处起只有 %3 个。</translation>
    </message>
    <message>
        <source>The layer %1 needs an odd local_size.</source>
        <translation>层 %1 的 local_size 必须为奇数。</translation>
    </message>
    <message>
        <source>The field %1 is given twice; it may stand here once.</source>
        <translation>字段 %1 出现了两次；此处只能出现一次。</translation>
    </message>
    <message>
        <source>The field %1 must be a whole number from %2 to %3, not %4.</source>
        <translation>字段 %1 必须是 %2 到 %3 的整数，而不是 %4。</translation>
    </message>
    <message>
        <source>The field %1 must be a finite number, not %2.</source>
        <translation>字段 %1 必须是有限的数，而不是 %2。</translation>
    </message>
    <message>
        <source>The field %1 must be true or false, not %2.</source>
        <translation>字段 %1 必须是 true 或 false，而不是 %2。</translation>
    </message>
    <message>
        <source>The field %1 must be a text in quotes, not a message.</source>
        <translation>字段 %1 必须是带引号的文本，而不是消息。</translation>
    </message>
    <message>
        <source>The field %1 must be one of %2, not %3.</source>
        <translation>字段 %1 必须是 %2 之一，而不是 %3。</translation>
    </message>
    <message>
        <source>The field %1 must be a message; write %1 { ... }.</source>
        <translation>字段 %1 必须是消息；请写成 %1 { ... }。</translation>
    </message>
    <message>
        <source>No layer of this network is used in the test phase; give a network that computes something.</source>
        <translation>该网络没有任何层用于测试阶段；请提供有实际计算的网络。</translation>
    </message>
    <message>
        <source>The layer %1 makes %2 inputs of the model; %3 are the most this program reads.</source>
        <translation>层 %1 产生 %2 个模型输入；本程序最多读取 %3 个。</translation>
    </message>
    <message>
        <source>The layer %1 has %2 inputs (bottom) and %3 results (top), which no layer of the type %4 has; name what it reads and makes.</source>
        <translation>层 %1 有 %2 个输入 (bottom) 和 %3 个结果 （top），而 %4 类型的层不会如此；请写明它读取和产生什么。</translation>
    </message>
    <message>
        <source>The operation %1 is not known to this program; the cost of this layer is unknown, and so is the shape of what it makes, unless --dim %2:0=NUMBER, %2:1=NUMBER ... give it.</source>
        <translation>本程序不认识操作 %1；该层的代价未知，其结果的形状也未知，除非用 --dim %2:0=数值、%2:1=数值 …… 给出。</translation>
    </message>
    <message>
        <source>There are fewer shapes than tops here; give one shape, or one for each top.</source>
        <translation>此处形状少于 top；请给出一个形状，或为每个 top 各给一个。</translation>
    </message>
    <message>
        <source>The file does not say how many channels this input has; 3 are taken. Others are given with --dim %1=NUMBER.</source>
        <translation>文件未说明该输入的通道数；取 3。其他值可用 --dim %1=数值 给出。</translation>
    </message>
    <message>
        <source>The file does not say how large the input %1 is; give it with %2.</source>
        <translation>文件没有说明输入 %1 的大小；请用 %2 指定。</translation>
    </message>
    <message>
        <source>The field %1 is not known to this program; its value has no effect.</source>
        <translation>本程序不认识字段 %1；其值不起作用。</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>文件末尾</translation>
    </message>
    <message>
        <source>The input %1 has %2 dimensions; it needs 1 to %3.</source>
        <translation>输入 %1 有 %2 维；需要 1 到 %3 维。</translation>
    </message>
    <message>
        <source>The layer %1 works on images, and its input has %2 axes instead of 4.</source>
        <translation>层 %1 处理图像，而其输入有 %2 个轴，不是 4 个。</translation>
    </message>
    <message>
        <source>The layer %1 cannot slice %2 elements into %3 equal parts; give its slice_point.</source>
        <translation>层 %1 无法将 %2 个元素切成 %3 等份；请给出 slice_point。</translation>
    </message>
    <message>
        <source>The layer %1 needs one slice_point less than it has tops, rising, between 1 and %2.</source>
        <translation>层 %1 的 slice_point 应比 top 少一个，递增，且在 1 与 %2 之间。</translation>
    </message>
    <message>
        <source>The inputs of the layer %1 differ in more than the axis along which it joins them.</source>
        <translation>层 %1 的各输入除拼接轴外还有其他轴不同。</translation>
    </message>
    <message>
        <source>The layer %1 must name each of the %2 axes of its input once in its order.</source>
        <translation>层 %1 的 order 必须恰好给出其输入的 %2 个轴各一次。</translation>
    </message>
    <message>
        <source>The layer %1 needs one offset, or one for each of the axes it crops.</source>
        <translation>层 %1 需要一个 offset，或为每个裁剪轴各给一个。</translation>
    </message>
    <message>
        <source>The layer %1 cannot crop its first input to the size of its second; that is larger.</source>
        <translation>层 %1 无法将第一个输入裁剪成第二个输入的大小；后者更大。</translation>
    </message>
    <message>
        <source>The layer %1 needs a number of tiles from 1 on.</source>
        <translation>层 %1 的 tiles 必须不小于 1。</translation>
    </message>
    <message>
        <source>The layer %1 leaves nothing of its input, or too much to count.</source>
        <translation>层 %1 使输入一无所剩，或多得无法统计。</translation>
    </message>
    <message>
        <source>The file mixes layers of the newer syntax (layer) and of an older one (layers); use one of them.</source>
        <translation>文件混用了新语法 (layer) 和旧语法 (layers) 的层；请只用一种。</translation>
    </message>
    <message>
        <source>This file says how a network is trained; give the network itself, %1.</source>
        <translation>该文件说明如何训练网络；请提供网络本身，%1。</translation>
    </message>
    <message>
        <source>This file has no layers; give a network as Caffe writes it, with layer { ... }.</source>
        <translation>该文件没有层；请提供 Caffe 写法的网络，即含有 layer { ... }。</translation>
    </message>
    <message>
        <source>A layer may say either when to include it or when to exclude it, not both.</source>
        <translation>一层只能说明何时包含或何时排除，不能两者兼有。</translation>
    </message>
    <message>
        <source>The inputs and their shapes do not match: each input needs one input_shape, or four input_dim.</source>
        <translation>输入与其形状不对应：每个输入需要一个 input_shape 或四个 input_dim。</translation>
    </message>
    <message>
        <source>The layer %1 does not say its type; give one.</source>
        <translation>层 %1 未说明类型；请给出类型。</translation>
    </message>
    <message>
        <source>Only the training phase has this layer; its data is taken as the model&apos;s input.</source>
        <translation>只有训练阶段包含该层；其数据视为模型的输入。</translation>
    </message>
    <message>
        <source>The layer %1 works along axis %2 of an input that has %3 axes; name one that is there.</source>
        <translation>层 %1 沿第 %2 轴工作，而输入有 %3 个轴；请给出存在的轴。</translation>
    </message>
    <message>
        <source>The layer %1 pads by %2, as much as its kernel or more; the padding must be smaller.</source>
        <translation>层 %1 的填充为 %2，不小于其卷积核；填充必须更小。</translation>
    </message>
    <message>
        <source>The layer %1 needs a pyramid_height from 1 on that its input allows.</source>
        <translation>层 %1 的 pyramid_height 必须不小于 1，且为其输入所允许。</translation>
    </message>
    <message>
        <source>The layer %1 needs pooled_h and pooled_w from 1 on.</source>
        <translation>层 %1 的 pooled_h 和 pooled_w 必须不小于 1。</translation>
    </message>
    <message>
        <source>The layer %1 needs output_dim and group_size from 1 on.</source>
        <translation>层 %1 的 output_dim 和 group_size 必须不小于 1。</translation>
    </message>
    <message>
        <source>The layer %1 does not say how many outputs it has; give num_output.</source>
        <translation>层 %1 未说明输出个数；请给出 num_output。</translation>
    </message>
    <message>
        <source>The layer %1 reads its input, marks of where sequences continue, at most one fixed input and its hidden states; what it names does not match.</source>
        <translation>层 %1 读取其输入、序列延续标记、至多一个静态输入及其隐藏状态；所给的内容与此不符。</translation>
    </message>
    <message>
        <source>The layer %1 does not say how many words it knows; give input_dim.</source>
        <translation>层 %1 未说明词汇量；请给出 input_dim。</translation>
    </message>
    <message>
        <source>The layer %1 has more than 1000 aspect ratios.</source>
        <translation>层 %1 的宽高比超过 1000 个。</translation>
    </message>
    <message>
        <source>The aspect ratios of the layer %1 must be positive.</source>
        <translation>层 %1 的宽高比必须为正。</translation>
    </message>
    <message>
        <source>The layer %1 flattens from behind its end; its axis must not be larger than its end_axis.</source>
        <translation>层 %1 的展平起点在终点之后；axis 不得大于 end_axis。</translation>
    </message>
    <message>
        <source>The layer %1 reshapes axes that its input of %2 axes does not have.</source>
        <translation>层 %1 要变形的轴在其 %2 轴输入中不存在。</translation>
    </message>
    <message>
        <source>The layer %1 cannot give its input that shape: the number of elements must stay the same.</source>
        <translation>层 %1 无法让输入变成该形状：元素个数必须保持不变。</translation>
    </message>
    <message>
        <source>The layer %1 needs a min_size, and as many max_size or none.</source>
        <translation>层 %1 需要 min_size，以及同样多的 max_size 或完全没有。</translation>
    </message>
    <message>
        <source>The %1 that begins here is not closed; the file seems to be cut off.</source>
        <translation>此处开始的 %1 没有闭合；文件似乎被截断。</translation>
    </message>
    <message>
        <source>This %1 closes nothing that is open; remove it or open a message before.</source>
        <translation>此处的 %1 没有对应的开头；请删除它，或在前面打开一个消息。</translation>
    </message>
    <message>
        <source>A field&apos;s name is expected here, not %1.</source>
        <translation>此处应为字段名，而不是 %1。</translation>
    </message>
    <message>
        <source>The field %1 has no value; write %1: VALUE or %1 { ... }.</source>
        <translation>字段 %1 没有值；请写成 %1: 值 或 %1 { ... }。</translation>
    </message>
    <message>
        <source>More than %1 messages lie in each other here; no network needs that.</source>
        <translation>此处消息嵌套超过 %1 层；没有网络需要这样。</translation>
    </message>
    <message>
        <source>The list %1 holds %2; it may hold values and commas, and ends in ].</source>
        <translation>列表 %1 中含有 %2；只能包含值和逗号，并以 ] 结尾。</translation>
    </message>
    <message>
        <source>The file has more than %1 fields, the most this program reads.</source>
        <translation>文件的字段超过 %1 个，这是本程序读取的上限。</translation>
    </message>
    <message>
        <source>This is no text: a .caffemodel holds weights; give the network&apos;s .prototxt beside it.</source>
        <translation>这不是文本：.caffemodel 存放权重；请提供其旁边的网络 .prototxt 文件。</translation>
    </message>
    <message>
        <source>The quoted text that begins here does not end on its line; close it with %1.</source>
        <translation>此处开始的带引号文本未在本行结束；请用 %1 闭合。</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here; write fields as NAME: VALUE or NAME { ... }.</source>
        <translation>字符 %1 在此没有意义；字段应写成 名称： 值 或 名称 { ... }。</translation>
    </message>
    <message>
        <source>The layer %1 filters several inputs; they need one shape and one result each.</source>
        <translation>层 %1 过滤多个输入；它们需要相同的形状，且各有一个结果。</translation>
    </message>
    <message>
        <source>The layer %1 gives %2 in two ways; use either %2 or the fields that end in _h and _w (for images only).</source>
        <translation>层 %1 以两种方式给出 %2；请只用 %2，或只用以 _h 和 _w 结尾的字段（仅限图像）。</translation>
    </message>
    <message>
        <source>The layer %1 gives %2 for %3 axes, and its input has %4 behind the channels; give one number or as many.</source>
        <translation>层 %1 为 %3 个轴给出 %2，而其输入在通道之后有 %4 个轴；请给出一个数或同样多的数。</translation>
    </message>
    <message>
        <source>The layer %1 needs a %2 of %3 or more.</source>
        <translation>层 %1 的 %2 必须不小于 %3。</translation>
    </message>
    <message>
        <source>The layer %1 needs %2, which only %3 in line %4 makes; a layer must stand behind those it reads, and there may be no cycle.</source>
        <translation>层 %1 需要 %2，而它由第 %4 行的 %3 才产生；层必须排在其所读取的层之后，且不能有环。</translation>
    </message>
    <message>
        <source>The layer %1 needs %2, and no layer of the test phase makes that; add the layer or an input of that name.</source>
        <translation>层 %1 需要 %2，而测试阶段没有层产生它；请添加该层或同名输入。</translation>
    </message>
    <message>
        <source>%1 is made twice, by %2 and by %3; give the second another name, or read it to change it in place.</source>
        <translation>%1 由 %2 和 %3 重复产生；请为第二个另取名称，或读取它以原地修改。</translation>
    </message>
    <message>
        <source>This layer compares with labels, which a model in use does not get; it is left out.</source>
        <translation>该层与标签比较，而使用中的模型没有标签；已略去。</translation>
    </message>
    <message>
        <source>Caffe network</source>
        <translation>Caffe 网络</translation>
    </message>
    <message>
        <source>%1 must be a time above 0; it is %2.</source>
        <translation>%1 必须是大于 0 的时间；现在是 %2。</translation>
    </message>
    <message>
        <source>%1 times what was measured: outside 0.5 to 2</source>
        <translation>为实测的 %1 倍：超出 0.5 至 2 的范围</translation>
    </message>
    <message>
        <source>%1 times what was measured</source>
        <translation>为实测的 %1 倍</translation>
    </message>
    <message>
        <source>No published time of a whole network is known for it.</source>
        <translation>没有已知的整个网络的公开耗时。</translation>
    </message>
    <message>
        <source>Predicted / published time over networks (%1): %2 to %3.</source>
        <translation>预测耗时与公开耗时之比（网络数 %1）：%2 至 %3。</translation>
    </message>
    <message>
        <source>Predicted / published time over networks (%1): %2 to %3. Outside 0.5 to 2: %4; take its times as a rough guide, or measure.</source>
        <translation>预测耗时与公开耗时之比（网络数 %1）：%2 至 %3。超出 0.5 至 2 的有 %4 个；这些耗时只宜粗略参考，或自行测量。</translation>
    </message>
    <message>
        <source>This is a pipe that nobody writes into; give a file, or start what writes first.</source>
        <translation>这是一个没有写入者的管道；请给出文件，或先启动写入的程序。</translation>
    </message>
    <message>
        <source>The text is UTF-16; save it as UTF-8.</source>
        <translation>文本为 UTF-16；请另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The line is longer than 64 MB; is this a text?</source>
        <translation>该行超过 64 MB；这是文本吗？</translation>
    </message>
    <message>
        <source>The line holds a zero byte; this is no text.</source>
        <translation>该行含有零字节；这不是文本。</translation>
    </message>
    <message>
        <source>%1 must be from 1 to 65536 inputs; it is %2.</source>
        <translation>%1 必须为 1 到 65536 个输入；现在是 %2。</translation>
    </message>
    <message>
        <source>no published time known</source>
        <translation>没有已发表的时间</translation>
    </message>
    <message>
        <source>rough, %1 x measured</source>
        <translation>粗略，为实测的 %1 倍</translation>
    </message>
    <message>
        <source>%1 x measured</source>
        <translation>为实测的 %1 倍</translation>
    </message>
    <message>
        <source>rough, %1–%2 x measured</source>
        <translation>粗略，为实测的 %1–%2 倍</translation>
    </message>
    <message>
        <source>%1–%2 x measured</source>
        <translation>为实测的 %1–%2 倍</translation>
    </message>
    <message>
        <source>This parameter has a type (number %1) that this program does not know; its bytes are not counted.</source>
        <translation>此参数的类型（编号 %1）本程序不认识；其字节未计入。</translation>
    </message>
    <message>
        <source>No input has a dimension %1, and no loop that name; the model names these: %2.</source>
        <translation>没有输入具有维度 %1，也没有循环叫这个名字；模型中有：%2。</translation>
    </message>
    <message>
        <source>The file gives this input no shape: what depends on it has unknown bytes and cost. Give it one with --dim %1:0=NUMBER --dim %1:1=NUMBER ...</source>
        <translation>文件没有给出此输入的形状：依赖它的部分字节数和开销未知。请用 --dim %1:0=数 --dim %1:1=数 … 给出。</translation>
    </message>
    <message>
        <source>How often this layer (%1) runs its graph is not known; the cost of one run is taken. Give it with --dim %2=NUMBER.</source>
        <translation>此层（%1）运行其子图的次数未知；按一次计算。请用 --dim %2=数 给出。</translation>
    </message>
    <message>
        <source>This layer (%1) always runs the same one of its two graphs; its cost is taken.</source>
        <translation>此层（%1）总是运行两个子图中的同一个；按它的开销计算。</translation>
    </message>
    <message>
        <source>This layer (%1) runs its graph %2 times; it counts as one layer.</source>
        <translation>此层（%1）运行其子图 %2 次；按一层计算。</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>单元 %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 个单元</translation>
    </message>
    <message>
        <source>residual block %1</source>
        <translation>残差块 %1</translation>
    </message>
    <message>
        <source>%1 residual blocks</source>
        <translation>%1 个残差块</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>注意力 %1</translation>
    </message>
    <message>
        <source>%1 × attention</source>
        <translation>%1 × 注意力</translation>
    </message>
    <message>
        <source>dense layer %1</source>
        <translation>稠密层 %1</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 个稠密层</translation>
    </message>
    <message>
        <source>module %1</source>
        <translation>模块 %1</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 个模块</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>门控 %1</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 个门控</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>分支 %1</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 个分支</translation>
    </message>
    <message>
        <source>transformer block %1</source>
        <translation>Transformer 块 %1</translation>
    </message>
    <message>
        <source>%1 transformer blocks</source>
        <translation>%1 个 Transformer 块</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>组 %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 个组</translation>
    </message>
    <message>
        <source>dense block %1</source>
        <translation>稠密块 %1</translation>
    </message>
    <message>
        <source>%1 dense blocks</source>
        <translation>%1 个稠密块</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>阶段 %1</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 个阶段</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>部分 %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 个部分</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>块 %1</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 个块</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 层</translation>
    </message>
    <message>
        <source>The layer %1 cannot enlarge an image %2 times; the factor must be a whole number from 1.</source>
        <translation>层 %1 无法把图像放大 %2 倍；倍数必须是不小于 1 的整数。</translation>
    </message>
    <message>
        <source>The layer %1 needs the scores of an image&apos;s places.</source>
        <translation>层 %1 需要图像各位置的得分。</translation>
    </message>
    <message>
        <source>The layer %1 must propose at least one box and not %2.</source>
        <translation>层 %1 必须至少提出一个候选框，而不是 %2 个。</translation>
    </message>
    <message>
        <source>The layer %1 must pool to at least one place and not %2.</source>
        <translation>层 %1 必须池化到至少一个位置，而不是 %2。</translation>
    </message>
    <message>
        <source>Small probe</source>
        <translation>小探测包</translation>
    </message>
    <message>
        <source>Size of the smaller probe</source>
        <translation>较小探测包的大小</translation>
    </message>
    <message>
        <source>Large probe</source>
        <translation>大探测包</translation>
    </message>
    <message>
        <source>Size of the larger probe</source>
        <translation>较大探测包的大小</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>探测次数</translation>
    </message>
    <message>
        <source>Probes of each size for one estimate</source>
        <translation>每次估计中每种大小的探测次数</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>How much of the estimate before stays in the next one</source>
        <translation>上一次估计在下一次中保留多少</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>往返时间</translation>
    </message>
    <message>
        <source>Simulated link: response time of an empty probe</source>
        <translation>模拟链路：空探测包的响应时间</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>抖动</translation>
    </message>
    <message>
        <source>Simulated link: mean delay of an answer, exponential</source>
        <translation>模拟链路：应答的平均延迟，服从指数分布</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Simulated link: standard deviation of the rate a probe meets</source>
        <translation>模拟链路：探测包所遇速率的标准差</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>Simulated link: answers that never come</source>
        <translation>模拟链路：永不到达的应答</translation>
    </message>
    <message>
        <source>The large probe has %1 bytes and the small one %2; make the large one larger.</source>
        <translation>大探测包为 %1 字节，小探测包为 %2 字节；请增大大探测包。</translation>
    </message>
    <message>
        <source>The time must be seconds, from 0 to %1; it is %2.</source>
        <translation>时间必须以秒为单位，从 0 到 %1；现为 %2。</translation>
    </message>
    <message>
        <source>The rate must be 0 (the link is down) or from %1 to %2 Mbit/s; it is %3.</source>
        <translation>速率必须为 0（链路中断）或在 %1 到 %2 Mbit/s 之间；现为 %3。</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 s to %2 s; sort the samples by time.</source>
        <translation>此处时间倒退，从 %1 s 到 %2 s；请按时间排序样本。</translation>
    </message>
    <message>
        <source>The trace holds more than %1 samples, the most this program takes; cut it into parts.</source>
        <translation>记录包含超过 %1 个样本，这是本程序的上限；请将其分段。</translation>
    </message>
    <message>
        <source>The trace is empty; it needs one sample at least, such as a line &quot;0 5.85&quot; (seconds and Mbit/s).</source>
        <translation>记录为空；至少需要一个样本，例如一行“0 5.85”（秒和 Mbit/s）。</translation>
    </message>
    <message>
        <source>%1 samples have the time of the one before them; each counts as a sample.</source>
        <translation>%1 个样本与前一个样本时间相同；每个都计为一个样本。</translation>
    </message>
    <message>
        <source>%1 rates are beyond %2 Mbit/s; is that the unit?</source>
        <translation>%1 个速率超过 %2 Mbit/s；单位是否正确？</translation>
    </message>
    <message>
        <source>A line must hold two numbers with decimal points, seconds and Mbit/s (12.5 3.41); here is &quot;%1&quot;. Remarks begin with #; --trace-format names other formats.</source>
        <translation>每行必须包含两个用小数点书写的数：秒和 Mbit/s（12.5 3.41）；此处为“%1”。注释以 # 开头；其他格式请用 --trace-format 指定。</translation>
    </message>
    <message>
        <source>From the start to here there are more bins of %1 s than the %2 that this program takes; make them longer (--bin-s).</source>
        <translation>从开头到这里，%1 s 的区间多于本程序允许的 %2 个；请加长区间（--bin-s）。</translation>
    </message>
    <message>
        <source>The last bin of %1 s ends after %2 ms, so its rate is low; cut the trace there or change --bin-s.</source>
        <translation>最后一个 %1 s 的区间在 %2 ms 后结束，因此其速率偏低；请在此截断记录或更改 --bin-s。</translation>
    </message>
    <message>
        <source>A line of a mahimahi trace must be one whole number of milliseconds, 0 or more; here is &quot;%1&quot;. With two columns say --trace-format columns.</source>
        <translation>mahimahi 记录的每行必须是一个不小于 0 的整数毫秒；此处为“%1”。若为两列，请指定 --trace-format columns。</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 ms to %2 ms; sort the lines.</source>
        <translation>此处时间倒退，从 %1 ms 到 %2 ms；请对各行排序。</translation>
    </message>
    <message>
        <source>The line has %1 fields and the header has %2.</source>
        <translation>该行有 %1 个字段，而表头有 %2 个。</translation>
    </message>
    <message>
        <source>The time must look like 2019.12.14_13.03.39; it is &quot;%1&quot;.</source>
        <translation>时间必须形如 2019.12.14_13.03.39；现为“%1”。</translation>
    </message>
    <message>
        <source>Time runs backwards here, to before the first line; sort the lines by time.</source>
        <translation>此处时间倒退到第一行之前；请按时间对各行排序。</translation>
    </message>
    <message>
        <source>%1 must be a rate in kbit/s, 0 or more, or - where it is missing; it is &quot;%2&quot;.</source>
        <translation>%1 必须是不小于 0 的速率（kbit/s），缺失时为 -；现为“%2”。</translation>
    </message>
    <message>
        <source>Every value of %1 is missing, so there is no sample; the other direction may have some (--trace-direction).</source>
        <translation>%1 的所有值均缺失，因此没有样本；另一方向可能有（--trace-direction）。</translation>
    </message>
    <message>
        <source>%1 lines have no value of %2; they make no sample.</source>
        <translation>%1 行没有 %2 的值；它们不构成样本。</translation>
    </message>
    <message>
        <source>Two columns, seconds and Mbit/s</source>
        <translation>两列：秒和 Mbit/s</translation>
    </message>
    <message>
        <source>Sabre, JSON</source>
        <translation>Sabre（JSON）</translation>
    </message>
    <message>
        <source>Mahimahi, chances of delivery</source>
        <translation>Mahimahi（发送机会）</translation>
    </message>
    <message>
        <source>Raca, CSV of G-NetTrack</source>
        <translation>Raca（G-NetTrack 的 CSV）</translation>
    </message>
    <message>
        <source>A bin of %1 s is not possible; it must last from %2 to %3 s.</source>
        <translation>不能用 %1 s 的区间；其长度必须在 %2 到 %3 s 之间。</translation>
    </message>
    <message>
        <source>%1 must be a rate in kbit/s, 0 (the link is down) or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的速率（kbit/s，0 表示链路中断）；现为 %2。</translation>
    </message>
    <message>
        <source>A sabre trace is a JSON list of {&quot;duration_ms&quot;: 1000, &quot;bandwidth_kbps&quot;: 5850, &quot;latency_ms&quot;: 20}.</source>
        <translation>sabre 记录是由 {&quot;duration_ms&quot;: 1000, &quot;bandwidth_kbps&quot;: 5850, &quot;latency_ms&quot;: 20} 组成的 JSON 列表。</translation>
    </message>
    <message>
        <source>Least maximum stage time, exact</source>
        <translation>最长阶段最短，精确</translation>
    </message>
    <message>
        <source>maximum stage time</source>
        <translation>最长阶段时间</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>采样率</translation>
    </message>
    <message>
        <source>Frames that come in a second: DADS takes the least latency when all stages keep up with them, else the shortest longest stage</source>
        <translation>每秒到来的帧数：若各阶段都跟得上，DADS 取最小时延，否则使最长阶段最短</translation>
    </message>
    <message>
        <source>Even the heavy plan&apos;s longest stage takes %1 ms and frames come every %2 ms; lower the sampling rate.</source>
        <translation>即使重载方案的最长阶段也需 %1 ms，而每 %2 ms 就来一帧；请降低采样率。</translation>
    </message>
    <message>
        <source>DADS, by load</source>
        <translation>DADS（按负载）</translation>
    </message>
    <message>
        <source>latency, or longest stage under load</source>
        <translation>时延；重载时为最长阶段</translation>
    </message>
    <message>
        <source>Finding the plans of least latency</source>
        <translation>正在寻找时延最小的方案</translation>
    </message>
    <message>
        <source>Searching plans for heavy load</source>
        <translation>正在搜索重载方案</translation>
    </message>
    <message>
        <source>Frames that come in a second</source>
        <translation>每秒到来的帧数</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>Keep the plan while it is worse by at most this; 0 as published</source>
        <translation>当前方案至多差这么多时予以保留；0 即论文原样</translation>
    </message>
    <message>
        <source>Searches under load</source>
        <translation>重载搜索次数</translation>
    </message>
    <message>
        <source>The most searches for heavy plans; with more different rates than that, neighbouring rates share one</source>
        <translation>重载方案的最大搜索次数；不同速率更多时，相邻速率共用一次搜索</translation>
    </message>
    <message>
        <source>There are %1 estimates for %2 samples; give one for each.</source>
        <translation>有 %1 个估计值而样本为 %2 个；请为每个样本给出一个。</translation>
    </message>
    <message>
        <source>Cuts at most</source>
        <translation>最多割数</translation>
    </message>
    <message>
        <source>How many minimum cuts the search over weights may make</source>
        <translation>在权重上搜索时最多做多少次最小割</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>最小收益</translation>
    </message>
    <message>
        <source>Search finer grids until the gain is below this</source>
        <translation>继续搜索更细的网格，直到收益低于此值</translation>
    </message>
    <message>
        <source>Refinement (K)</source>
        <translation>细化倍数 (K)</translation>
    </message>
    <message>
        <source>How much finer each grid of weights is than the last</source>
        <translation>每个权重网格比上一个细多少倍</translation>
    </message>
    <message>
        <source>DNN Surgery Heavy (DSH)</source>
        <translation>DNN Surgery Heavy (DSH)</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is not valid UTF-8; its file was changed by hand or damaged.</source>
        <translation>会话的值 %1 不是有效的 UTF-8；其文件被手动修改或已损坏。</translation>
    </message>
    <message>
        <source>YOLOv3</source>
        <translation>YOLOv3</translation>
    </message>
    <message>
        <source>Faster R-CNN</source>
        <translation>Faster R-CNN</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>The run kept the plan of another model or of other tiers; put %1 with its tiers in view first.</source>
        <translation>该运行保存的是另一模型或其他层级的方案；请先显示 %1 及其层级。</translation>
    </message>
    <message>
        <source>The front has more than %1 steps; ask for the best plan within one budget instead.</source>
        <translation>前沿超过 %1 级；请改为查询某一预算内的最佳方案。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>The most that the links and all tiers behind the first may take together</source>
        <translation>链路与第一层之后的所有层合计最多可用的时间</translation>
    </message>
    <message>
        <source>A budget of %1 ms is too small: the links and the tiers behind %2 need at least %3 ms.</source>
        <translation>%1 ms 的预算太小：链路与 %2 之后的层至少需要 %3 ms。</translation>
    </message>
    <message>
        <source>Least edge time within a cloud budget (DSCCS)</source>
        <translation>云端预算内边缘时间最短 (DSCCS)</translation>
    </message>
    <message>
        <source>edge time</source>
        <translation>边缘时间</translation>
    </message>
    <message>
        <source>Least latency within a cloud budget</source>
        <translation>云端预算内时延最短</translation>
    </message>
    <message>
        <source>latency within the budget</source>
        <translation>预算内的时延</translation>
    </message>
    <message>
        <source>Branching</source>
        <translation>分支中</translation>
    </message>
    <message>
        <source>The plan places the layer &quot;%1&quot;, which the problem does not hold; is it another problem&apos;s plan?</source>
        <translation>该方案安置了问题中不存在的层“%1”；它是否属于另一个问题？</translation>
    </message>
    <message>
        <source>%1 names the tier &quot;%2&quot;, which the problem does not hold.</source>
        <translation>%1 指定了问题中不存在的层级“%2”。</translation>
    </message>
    <message>
        <source>The plan does not say where the layer &quot;%1&quot; runs.</source>
        <translation>该方案未说明层“%1”在何处运行。</translation>
    </message>
    <message>
        <source>assignment must be an object that names each layer&apos;s tier: {&quot;conv1&quot;: &quot;edge&quot;}.</source>
        <translation>assignment 必须是给出各层所在层级的对象：{&quot;conv1&quot;: &quot;edge&quot;}。</translation>
    </message>
    <message>
        <source>Running frames through the pipeline</source>
        <translation>正在让各帧通过流水线</translation>
    </message>
    <message>
        <source>%1 frames a second are not possible; it must be a number above 0.</source>
        <translation>每秒 %1 帧不可行；必须是大于 0 的数。</translation>
    </message>
    <message>
        <source>%1 frames cannot be simulated; take 1 to %2.</source>
        <translation>无法模拟 %1 帧；请取 1 到 %2。</translation>
    </message>
    <message>
        <source>The first line must name the columns; none of them is &quot;%1&quot;.</source>
        <translation>第一行必须列出各列名称；其中没有“%1”。</translation>
    </message>
    <message>
        <source>Steps that name no layer of the model: %1, %2 ms in all (%3). Their time is in no layer&apos;s.</source>
        <translation>未对应模型任何层的步骤：%1 个，共 %2 ms（%3）。它们的时间不计入任何层。</translation>
    </message>
    <message>
        <source>Layers without a time of their own, taken to be fused with the one before: %1 (%2).</source>
        <translation>没有自己时间的层，视为与前一层融合：%1（%2）。</translation>
    </message>
    <message>
        <source>No step of this %1 profile names a layer of %2; is it of the same model file? The first is %3.</source>
        <translation>此 %1 性能剖析中没有任何步骤对应 %2 的层；它是同一个模型文件的吗？第一个步骤是 %3。</translation>
    </message>
    <message>
        <source>%1 must be a time, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的时间；它是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a number of inferences, 1 or more; it is %2.</source>
        <translation>%1 必须是不小于 1 的推理次数；它是 %2。</translation>
    </message>
    <message>
        <source>%1 is of several inferences and the file does not say of how many; it needs averageMs, or a count before.</source>
        <translation>%1 是多次推理的总和，而文件没有说明次数；需要 averageMs，或在前面给出 count。</translation>
    </message>
    <message>
        <source>The profile holds no layer&apos;s time; ONNX Runtime writes them with profiling on, TensorRT with trtexec --exportProfile.</source>
        <translation>剖析文件中没有任何层的时间；ONNX Runtime 在启用剖析时写出，TensorRT 用 trtexec --exportProfile 写出。</translation>
    </message>
    <message>
        <source>A group of fused layers holds %1; it needs two or more.</source>
        <translation>一个融合层组包含 %1 层；至少需要两层。</translation>
    </message>
    <message>
        <source>A group of fused layers names a layer that is not there; name the problem&apos;s layers.</source>
        <translation>一个融合层组引用了不存在的层；请使用问题中的层。</translation>
    </message>
    <message>
        <source>Layer %1 is fused twice; name it in one group, once.</source>
        <translation>层 %1 被融合了两次；请只在一个组中列出一次。</translation>
    </message>
    <message>
        <source>Fused layer %1 stands behind %2; name fused layers in the problem&apos;s order.</source>
        <translation>融合层 %1 排在 %2 之后；请按问题中的顺序列出融合层。</translation>
    </message>
    <message>
        <source>The layers fused with %1 cannot run at once, since others between them must run first; fuse those too, or fewer.</source>
        <translation>与 %1 融合的层无法一起运行，因为它们之间的其他层必须先运行；请把那些层也融合，或减少融合的层。</translation>
    </message>
    <message>
        <source>Layers %1 and %2 run as one and are pinned to %3 and %4; pin them to one tier.</source>
        <translation>层 %1 和 %2 作为一个整体运行，却分别固定在 %3 和 %4；请固定到同一层级。</translation>
    </message>
    <message>
        <source>Layers %1 and %2 run as one and cannot be on %3 and %4; place them on one tier.</source>
        <translation>层 %1 和 %2 作为一个整体运行，不能分别放在 %3 和 %4；请放到同一层级。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>How many times are drawn</source>
        <translation>抽取多少个时间</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>The most clients that share the card</source>
        <translation>最多共用该显卡的客户端数</translation>
    </message>
    <message>
        <source>Spread of a measured time about the model&apos;s</source>
        <translation>实测时间相对模型时间的离散程度</translation>
    </message>
    <message>
        <source>Throttling from</source>
        <translation>降频起始温度</translation>
    </message>
    <message>
        <source>Above this temperature the clock falls by 1.5 % a degree</source>
        <translation>超过此温度，每升高一度时钟下降 1.5 %</translation>
    </message>
    <message>
        <source>The device titan-xp has no roofline model.</source>
        <translation>设备 titan-xp 没有 roofline 模型。</translation>
    </message>
    <message>
        <source>LL (Neurosurgeon)</source>
        <translation>LL (Neurosurgeon)</translation>
    </message>
    <message>
        <source>LL with load</source>
        <translation>LL（含负载）</translation>
    </message>
    <message>
        <source>Forest with load (PerDNN)</source>
        <translation>森林（含负载，PerDNN）</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>树数</translation>
    </message>
    <message>
        <source>Trees of each forest</source>
        <translation>每个森林的树数</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Share of the rows that errors are measured on and nothing is learned from</source>
        <translation>用于衡量误差而不参与学习的行的比例</translation>
    </message>
    <message>
        <source>There are no rows to learn from.</source>
        <translation>没有可供学习的行。</translation>
    </message>
    <message>
        <source>Learning the times of %1</source>
        <translation>正在学习 %1 的时间</translation>
    </message>
    <message>
        <source>No row can be held out to measure errors on: no type of layer has several rows with as many clients. Give more rows or a larger --held-out-share.</source>
        <translation>没有行可以留出来衡量误差：没有任何层类型在相同客户端数下有多行。请给出更多行，或更大的 --held-out-share。</translation>
    </message>
    <message>
        <source>The profile has no rows of times.</source>
        <translation>剖析文件中没有时间行。</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>第 %1 列没有名称。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing; the first line must name layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, the hyperparameters and time_ms.</source>
        <translation>缺少列“%1”；第一行必须给出 layer_type、clients、kernel_util、memory_util、gpu_memory_mb、temperature_c、各超参数和 time_ms。</translation>
    </message>
    <message>
        <source>The profile has more than %1 rows; cut it.</source>
        <translation>剖析文件超过 %1 行；请截短。</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is &quot;%2&quot;; it must be a finite number, loads and times 0 or more and clients 1 or more.</source>
        <translation>字段“%1”为“%2”；必须是有限的数，负载和时间不小于 0，clients 不小于 1。</translation>
    </message>
    <message>
        <source>The layer_type is empty; name one.</source>
        <translation>layer_type 为空；请给出类型。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write one in milliseconds, 0 or more, on each line.</source>
        <translation>“%1”不是时间；请每行写一个不小于 0 的毫秒数。</translation>
    </message>
    <message>
        <source>%1 ms comes after %2 ms; sort the times.</source>
        <translation>%1 ms 排在 %2 ms 之后；请对时间排序。</translation>
    </message>
    <message>
        <source>There are more than %1 times, the most this program takes.</source>
        <translation>时间超过 %1 个，这是本程序的上限。</translation>
    </message>
    <message>
        <source>There is no time; write one in milliseconds on each line.</source>
        <translation>没有时间；请每行写一个毫秒数。</translation>
    </message>
    <message>
        <source>Published numbers</source>
        <translation>已发表的数值</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>Server times</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>Bandwidth trace</source>
        <translation>带宽记录</translation>
    </message>
    <message>
        <source>%1 must be a number, a name, or a range of two numbers, the smaller one first.</source>
        <translation>%1 必须是数、名称，或由两个数组成的范围（小者在前）。</translation>
    </message>
    <message>
        <source>%1 must be the value of the answer, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的答案价值；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 names the request %2, which &quot;requests&quot; does not hold.</source>
        <translation>%1 提到了请求 %2，而 &quot;requests&quot; 中没有它。</translation>
    </message>
    <message>
        <source>The learner&apos;s options are out of range: sizes must be 1 or more, rates above 0, the discount below 1, and the memory no smaller than a batch.</source>
        <translation>学习器的选项超出范围：大小须不小于 1，速率须大于 0，折扣须小于 1，记忆容量不得小于一个批量。</translation>
    </message>
    <message>
        <source>Training the agent</source>
        <translation>正在训练智能体</translation>
    </message>
    <message>
        <source>There is nothing to learn from; give rows.</source>
        <translation>没有可供学习的内容；请给出行。</translation>
    </message>
    <message>
        <source>There is nothing to learn from; give rows with at least one feature.</source>
        <translation>没有可供学习的内容；请给出至少含一个特征的行。</translation>
    </message>
    <message>
        <source>Time between queries</source>
        <translation>查询间隔</translation>
    </message>
    <message>
        <source>From the end of a query to the start of the next one</source>
        <translation>从一次查询结束到下一次开始</translation>
    </message>
    <message>
        <source>Change of server after</source>
        <translation>更换服务器的时间</translation>
    </message>
    <message>
        <source>When the client changes to a second server; 0: never</source>
        <translation>客户端何时换到第二台服务器；0：从不</translation>
    </message>
    <message>
        <source>Share sent ahead</source>
        <translation>提前发送的比例</translation>
    </message>
    <message>
        <source>How much of the model is on the second server before the client comes, from 0 to 1, the most efficient layers first</source>
        <translation>客户端到来之前，第二台服务器上已有模型的多少，从 0 到 1，效率最高的层优先</translation>
    </message>
    <message>
        <source>More than %1 queries would be asked; make the time between them longer.</source>
        <translation>查询将超过 %1 次；请加长查询间隔。</translation>
    </message>
    <message>
        <source>Queries take no time and none lies between them; give a time between queries.</source>
        <translation>查询不耗时，且其间没有间隔；请给出查询间隔。</translation>
    </message>
    <message>
        <source>Offloading takes two tiers, a client and a server; this problem has %1. Leave out the others.</source>
        <translation>卸载需要两个层级，即客户端和服务器；此问题有 %1 个。请去掉其他层级。</translation>
    </message>
    <message>
        <source>A limit of %1 ms of server time a second is too small: the clients need at least %2 ms.</source>
        <translation>每秒 %1 ms 服务器时间的上限太小：各客户端至少需要 %2 ms。</translation>
    </message>
    <message>
        <source>There are no clients; give at least one.</source>
        <translation>没有客户端；请至少给出一个。</translation>
    </message>
    <message>
        <source>A client asks %1 queries a second; it must be above 0.</source>
        <translation>客户端每秒查询 %1 次；必须大于 0。</translation>
    </message>
    <message>
        <source>State of the application</source>
        <translation>应用的状态</translation>
    </message>
    <message>
        <source>A snapshot of all of it</source>
        <translation>整体的快照</translation>
    </message>
    <message>
        <source>Changed part</source>
        <translation>变化部分</translation>
    </message>
    <message>
        <source>Of the state, since the application began</source>
        <translation>自应用开始以来状态中变化的部分</translation>
    </message>
    <message>
        <source>Client&apos;s snapshots</source>
        <translation>客户端快照</translation>
    </message>
    <message>
        <source>How fast the client captures or restores a snapshot</source>
        <translation>客户端捕获或恢复快照的速度</translation>
    </message>
    <message>
        <source>Server&apos;s snapshots</source>
        <translation>服务器快照</translation>
    </message>
    <message>
        <source>How fast a server captures or restores a snapshot</source>
        <translation>服务器捕获或恢复快照的速度</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>比较文档</translation>
    </message>
    <message>
        <source>How fast the changed part is found</source>
        <translation>找出变化部分的速度</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>分段数</translation>
    </message>
    <message>
        <source>In which a pipelined snapshot is sent</source>
        <translation>流水式发送快照时的分段数</translation>
    </message>
    <message>
        <source>Cost of a piece</source>
        <translation>每段开销</translation>
    </message>
    <message>
        <source>What each piece takes more in each step</source>
        <translation>每段在每一步中多用的时间</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>从客户端到服务器</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>从服务器到客户端</translation>
    </message>
    <message>
        <source>Half of it is added to each transfer</source>
        <translation>每次传输加上其一半</translation>
    </message>
    <message>
        <source>Backhaul</source>
        <translation>回程网</translation>
    </message>
    <message>
        <source>Between two servers</source>
        <translation>两台服务器之间</translation>
    </message>
    <message>
        <source>Overlay of the virtual machine</source>
        <translation>虚拟机的覆盖层</translation>
    </message>
    <message>
        <source>What is sent of it beyond the base that servers have</source>
        <translation>在服务器已有基础镜像之外还需发送的部分</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>合成</translation>
    </message>
    <message>
        <source>How fast a server joins overlay and base</source>
        <translation>服务器合并覆盖层与基础镜像的速度</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>The neural network of the application</source>
        <translation>应用的神经网络</translation>
    </message>
    <message>
        <source>Run on the client</source>
        <translation>在客户端运行</translation>
    </message>
    <message>
        <source>The computation, without offloading</source>
        <translation>不卸载时的计算</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>在服务器运行</translation>
    </message>
    <message>
        <source>The same computation there</source>
        <translation>同样的计算在服务器上</translation>
    </message>
    <message>
        <source>Whole snapshot</source>
        <translation>完整快照</translation>
    </message>
    <message>
        <source>Changed part, in pieces</source>
        <translation>变化部分，分段</translation>
    </message>
    <message>
        <source>To another server</source>
        <translation>到另一台服务器</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>回到客户端</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2 and has weights, so that no query can run before it is there; drop the pin.</source>
        <translation>层 %1 固定在 %2 且带有权重，在它到达之前无法进行任何查询；请取消固定。</translation>
    </message>
    <message>
        <source>No query can run before the upload, with all layers that have weights on %1; drop a pin to %2.</source>
        <translation>所有带权重的层都在 %1 上时，上传之前无法进行任何查询；请取消一处到 %2 的固定。</translation>
    </message>
    <message>
        <source>Weight of energy</source>
        <translation>能耗权重</translation>
    </message>
    <message>
        <source>What a mJ of the devices counts in ms</source>
        <translation>设备的 1 mJ 折合多少 ms</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>回合数</translation>
    </message>
    <message>
        <source>How many episodes the agent learns</source>
        <translation>智能体学习多少回合</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Plans tried in an episode</source>
        <translation>每回合尝试的方案数</translation>
    </message>
    <message>
        <source>Exploration noise</source>
        <translation>探索噪声</translation>
    </message>
    <message>
        <source>Size of the Ornstein-Uhlenbeck noise at the beginning; it falls to 0</source>
        <translation>Ornstein-Uhlenbeck 噪声的初始大小；逐渐降为 0</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>折扣</translation>
    </message>
    <message>
        <source>What the next step&apos;s reward counts in this one&apos;s</source>
        <translation>下一步的奖励在本步中所占的分量</translation>
    </message>
    <message>
        <source>Actor&apos;s rate</source>
        <translation>Actor 学习率</translation>
    </message>
    <message>
        <source>Step size of Adam for the actor</source>
        <translation>Actor 的 Adam 步长</translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation>Critic 学习率</translation>
    </message>
    <message>
        <source>Step size of Adam for the critic</source>
        <translation>Critic 的 Adam 步长</translation>
    </message>
    <message>
        <source>Learned by an agent (DDPG)</source>
        <translation>由智能体学得 (DDPG)</translation>
    </message>
    <message>
        <source>The block of %1 requests that begins with &quot;%2&quot; has no finite value, since one of them takes no time; give it a time, or do not merge blocks.</source>
        <translation>以“%2”开头、含 %1 个请求的块没有有限的值，因为其中一个不耗时；请给它一个时间，或不合并块。</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>先到先服务</translation>
    </message>
    <message>
        <source>the earliest ready</source>
        <translation>最早就绪</translation>
    </message>
    <message>
        <source>Shortest job first</source>
        <translation>短作业优先</translation>
    </message>
    <message>
        <source>the shortest service</source>
        <translation>服务时间最短</translation>
    </message>
    <message>
        <source>the mean waiting time</source>
        <translation>平均等待时间</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>高价值优先</translation>
    </message>
    <message>
        <source>the highest value</source>
        <translation>价值最高</translation>
    </message>
    <message>
        <source>Efficiency first</source>
        <translation>效率优先</translation>
    </message>
    <message>
        <source>the highest value per service time</source>
        <translation>单位服务时间价值最高</translation>
    </message>
    <message>
        <source>the sum of value x waiting time</source>
        <translation>价值 × 等待时间之和</translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation>低价值优先</translation>
    </message>
    <message>
        <source>the lowest value</source>
        <translation>价值最低</translation>
    </message>
    <message>
        <source>the objective that mobile web AR prints</source>
        <translation>移动 Web AR 论文中印出的目标</translation>
    </message>
    <message>
        <source>The times of the requests add up beyond what a number holds; give them in milliseconds.</source>
        <translation>各请求的时间之和超出数值范围；请以毫秒给出。</translation>
    </message>
    <message>
        <source>Serving requests</source>
        <translation>正在服务请求</translation>
    </message>
    <message>
        <source>The waiting bound mu is %1; it must be a number of 0 or more.</source>
        <translation>等待上限 mu 为 %1；必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>There are %1 servers; it must be 1 to %2.</source>
        <translation>服务器为 %1 台；必须是 1 到 %2 台。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; neither waits nor takes time, so that its value per time is not defined; give it a time above 0.</source>
        <translation>请求“%1”既不等待也不耗时，其单位时间价值没有定义；请给它大于 0 的时间。</translation>
    </message>
    <message>
        <source>The metrics add up beyond what a number holds; give times in milliseconds and values as probabilities.</source>
        <translation>各指标之和超出数值范围；请以毫秒给出时间，以概率给出价值。</translation>
    </message>
    <message>
        <source>Taken because it had waited too long: it was ready the earliest of %1 overdue ones among %2 ready requests. %3 would have been next.</source>
        <translation>因等待过久而选取：它是 %2 个就绪请求中 %1 个超时请求里最早就绪的。否则下一个是 %3。</translation>
    </message>
    <message>
        <source>Taken as %1 of %2 ready requests. %3 would have been next.</source>
        <translation>从 %2 个就绪请求中选取%1者。否则下一个是 %3。</translation>
    </message>
    <message>
        <source>Taken at once: nothing else was ready.</source>
        <translation>立即选取：没有其他就绪的请求。</translation>
    </message>
    <message>
        <source>Shortest queue</source>
        <translation>最短队列</translation>
    </message>
    <message>
        <source>Requests of the shortest queue</source>
        <translation>最短队列的请求数</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>最长队列</translation>
    </message>
    <message>
        <source>Requests of the longest queue</source>
        <translation>最长队列的请求数</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步长</translation>
    </message>
    <message>
        <source>Requests from one length to the next</source>
        <translation>相邻两个长度之间相差的请求数</translation>
    </message>
    <message>
        <source>Workloads a length</source>
        <translation>每个长度的工作负载数</translation>
    </message>
    <message>
        <source>Workloads of each length, over which the bands are told</source>
        <translation>每个长度的工作负载数，区间由它们得出</translation>
    </message>
    <message>
        <source>The longest queue, of %1, is shorter than the shortest, of %2.</source>
        <translation>最长队列 %1 比最短队列 %2 还短。</translation>
    </message>
    <message>
        <source>Serving drawn queues</source>
        <translation>正在服务抽取的队列</translation>
    </message>
    <message>
        <source>The paper prints neither the times nor the values of its layers: here times are predicted for %1 and values are example data, so only the order of the policies can be compared, not the size of the gain.</source>
        <translation>论文未给出各层的时间和价值：此处的时间是针对 %1 预测的，价值为示例数据，因此只能比较各策略的优劣次序，不能比较收益的大小。</translation>
    </message>
    <message>
        <source>A request has no id; give it one.</source>
        <translation>有一个请求没有 id；请给它一个。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes at %2 ms and takes %3 ms; both must be numbers of 0 or more.</source>
        <translation>请求“%1”在 %2 ms 到来，耗时 %3 ms；二者都必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; has the value %2; it must be a number of 0 or more.</source>
        <translation>请求“%1”的价值为 %2；必须是不小于 0 的数。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after one that the workload does not hold.</source>
        <translation>请求“%1”排在一个工作负载中不存在的请求之后。</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used a second time; give this request another one.</source>
        <translation>id“%1”重复使用；请给此请求另一个 id。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after itself; leave out its &quot;after&quot; or name another request.</source>
        <translation>请求“%1”排在自身之后；请去掉其 &quot;after&quot;，或指定另一个请求。</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after &quot;%2&quot;, which in turn waits for &quot;%1&quot;: a circle in &quot;after&quot; never starts. Leave one &quot;after&quot; of it out.</source>
        <translation>请求“%1”排在“%2”之后，而后者又在等待“%1”：&quot;after&quot; 成环则永远无法开始。请去掉其中一个 &quot;after&quot;。</translation>
    </message>
    <message>
        <source>The workload has %1 requests; this program takes up to %2.</source>
        <translation>工作负载有 %1 个请求；本程序最多接受 %2 个。</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>How many requests are drawn</source>
        <translation>抽取多少个请求</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Users that come a second, at random; 0: all at once</source>
        <translation>每秒随机到来的用户数；0：同时到来</translation>
    </message>
    <message>
        <source>Layers a user</source>
        <translation>每个用户的层数</translation>
    </message>
    <message>
        <source>The most consecutive layers that one user asks for</source>
        <translation>一个用户最多请求的连续层数</translation>
    </message>
    <message>
        <source>Value of a first layer</source>
        <translation>首层的价值</translation>
    </message>
    <message>
        <source>Value at a network&apos;s start (example data)</source>
        <translation>网络起始处的价值（示例数据）</translation>
    </message>
    <message>
        <source>Value of a last layer</source>
        <translation>末层的价值</translation>
    </message>
    <message>
        <source>Value at a network&apos;s end (example data)</source>
        <translation>网络末端的价值（示例数据）</translation>
    </message>
    <message>
        <source>Spread of values</source>
        <translation>价值的离散程度</translation>
    </message>
    <message>
        <source>How far one input&apos;s value is off, at most (example data)</source>
        <translation>单个输入的价值最多偏离多少（示例数据）</translation>
    </message>
    <message>
        <source>There are %1 arrivals, which bring %2 requests and not %3; ask for fewer requests or give more arrivals.</source>
        <translation>共有 %1 次到达，带来 %2 个请求，不足 %3 个；请减少请求或增加到达。</translation>
    </message>
    <message>
        <source>%1 is predicted to take no time for %2; choose another device for the edge server.</source>
        <translation>预测 %1 处理 %2 不耗时；请为边缘服务器另选设备。</translation>
    </message>
    <message>
        <source>The value of a last layer, %1, is below that of a first one, %2; layers know more the deeper they are.</source>
        <translation>末层的价值 %1 低于首层的 %2；层越深，所知越多。</translation>
    </message>
    <message>
        <source>The session has no input %1.</source>
        <translation>会话中没有输入 %1。</translation>
    </message>
    <message>
        <source>A network is named zoo:NAME; it is &quot;%1&quot;.</source>
        <translation>网络应写成 zoo:名称；实际是“%1”。</translation>
    </message>
    <message>
        <source>The session has no input of the kind &quot;%1&quot;.</source>
        <translation>会话中没有“%1”类型的输入。</translation>
    </message>
    <message>
        <source>There is no quantity &quot;%1&quot;; `edgecut quantities` lists those that are known.</source>
        <translation>没有量“%1”；`edgecut quantities` 会列出已知的量。</translation>
    </message>
    <message>
        <source>Computing %1</source>
        <translation>正在计算 %1</translation>
    </message>
    <message>
        <source>One of the two plans takes no time at all, so there is no ratio; give the layers times.</source>
        <translation>两个方案之一完全不耗时，因此没有比值；请给各层时间。</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot; in %2.</source>
        <translation>%2 中没有层“%1”。</translation>
    </message>
    <message>
        <source>The network has no input layer to compare with.</source>
        <translation>网络没有可供比较的输入层。</translation>
    </message>
    <message>
        <source>The sampling rate cannot be %1; it is above 0.</source>
        <translation>采样率不能为 %1；必须大于 0。</translation>
    </message>
    <message>
        <source>No uplink up to 1000 Mbit/s lets the least-latency plan keep up with %1 frames a second.</source>
        <translation>1000 Mbit/s 以内的任何上行速率都不能让时延最小的方案跟上每秒 %1 帧。</translation>
    </message>
    <message>
        <source>No budget takes work off the first tier.</source>
        <translation>没有任何预算能减轻第一层级的计算。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no policy of this comparison; name fcfs, sjf or hvf.</source>
        <translation>“%1”不是此比较中的策略；请给出 fcfs、sjf 或 hvf。</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Latency speed-up</source>
        <translation>时延加速比</translation>
    </message>
    <message>
        <source>Latency saved</source>
        <translation>节省的时延</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Throughput gain</source>
        <translation>吞吐量增益</translation>
    </message>
    <message>
        <source>Maximum stage time</source>
        <translation>最长阶段时间</translation>
    </message>
    <message>
        <source>Cut behind layer</source>
        <translation>在哪一层之后切分</translation>
    </message>
    <message>
        <source>Output of a layer</source>
        <translation>某层的输出</translation>
    </message>
    <message>
        <source>Output saved against the input</source>
        <translation>输出相对输入的节省</translation>
    </message>
    <message>
        <source>Uplink at which DADS turns light</source>
        <translation>DADS 转为轻载的上行速率</translation>
    </message>
    <message>
        <source>Smallest budget that helps</source>
        <translation>有效的最小预算</translation>
    </message>
    <message>
        <source>Valued waiting, changed by efficiency first</source>
        <translation>效率优先带来的加权等待变化</translation>
    </message>
    <message>
        <source>System efficiency gained by efficiency first</source>
        <translation>效率优先带来的系统效率增益</translation>
    </message>
    <message>
        <source>Time of the upload</source>
        <translation>上传时间</translation>
    </message>
    <message>
        <source>Size of the upload</source>
        <translation>上传大小</translation>
    </message>
    <message>
        <source>Queries during the upload</source>
        <translation>上传期间的查询数</translation>
    </message>
    <message>
        <source>Queries had the model been there</source>
        <translation>模型已就位时的查询数</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; does not measure this quantity.</source>
        <translation>单位“%1”不适用于此量。</translation>
    </message>
    <message>
        <source>The quantity &quot;%1&quot; takes no parameter &quot;%2&quot;.</source>
        <translation>量“%1”没有参数“%2”。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing; name it beside the quantity.</source>
        <translation>缺少参数“%1”；请在该量旁给出。</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be a number; it is &quot;%2&quot;.</source>
        <translation>参数“%1”必须是数；实际是“%2”。</translation>
    </message>
    <message>
        <source>The session has no model; name a network.</source>
        <translation>会话中没有模型；请指定一个网络。</translation>
    </message>
    <message>
        <source>%1 must be a number or a text; it is %2.</source>
        <translation>%1 必须是数或文本；实际是 %2。</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be the number of one of its inputs of that kind.</source>
        <translation>会话的值 %1 为“%2”；必须是会话中该类型某个输入的编号。</translation>
    </message>
    <message>
        <source>Solving %1</source>
        <translation>正在求解 %1</translation>
    </message>
    <message>
        <source>Inception(21k)</source>
        <translation>Inception(21k)</translation>
    </message>
    <message>
        <source>ResNet-50, as Caffe runs it</source>
        <translation>ResNet-50（按 Caffe 的运行方式）</translation>
    </message>
    <message>
        <source>MobileNet v1, as Caffe runs it</source>
        <translation>MobileNet v1（按 Caffe 的运行方式）</translation>
    </message>
    <message>
        <source>%1 must be from 0 to 1; it is %2.</source>
        <translation>%1 必须在 0 到 1 之间；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a standard deviation, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的标准差；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be 0 or more; it is %2.</source>
        <translation>%1 必须不小于 0；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must name two tiers or more.</source>
        <translation>%1 必须给出两个或更多层级。</translation>
    </message>
    <message>
        <source>%1 must have %2 times, one for each tier; it has %3.</source>
        <translation>%1 必须有 %2 个时间，每个层级一个；实际有 %3 个。</translation>
    </message>
    <message>
        <source>%1 must hold a link between each two neighbouring tiers, %2 in all; it holds %3.</source>
        <translation>%1 必须在每两个相邻层级之间给出一条链路，共 %2 条；实际有 %3 条。</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;: links join neighbouring tiers in their order; it is %3.</source>
        <translation>%1 必须是“%2”：链路按顺序连接相邻层级；实际是 %3。</translation>
    </message>
    <message>
        <source>%1 must be &quot;normal&quot;; it is %2.</source>
        <translation>%1 必须是“normal”；实际是 %2。</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>提前退出网络</translation>
    </message>
    <message>
        <source>%1 must be a power in milliwatts, 0 or more; it is %2.</source>
        <translation>%1 必须是以毫瓦为单位、不小于 0 的功率；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 must be a price for an hour, 0 or more; it is %2.</source>
        <translation>%1 必须是不小于 0 的每小时价格；实际是 %2。</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3, or the radio&apos;s numbers.</source>
        <translation>%1 为 %2；必须是 %3 之一，或给出无线电的数值。</translation>
    </message>
    <message>
        <source>An early-exit network needs two tiers or more, a device for each and a link between each two.</source>
        <translation>提前退出网络需要两个或更多层级、每级一个设备，以及每两级之间一条链路。</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot; to branch from.</source>
        <translation>没有可供分支的层“%1”。</translation>
    </message>
    <message>
        <source>AlexNet on CIFAR-10 with five exits as in Pre-DNNOff: side branches of 7, 7, 8 and 8 layers. Where they fork and what they hold is not printed: ours are an example. Of the accuracies only the range, 52.4 to 78.4 %, is published; those between are EXAMPLE DATA, and so are the shares by threshold.</source>
        <translation>用于 CIFAR-10、有五个出口的 AlexNet，同 Pre-DNNOff：旁支为 7、7、8 和 8 层。论文未给出其分叉位置和内容：此处为示例。准确率只发表了范围 52.4 至 78.4 %；其间的数值为示例数据，各阈值的比例亦然。</translation>
    </message>
    <message>
        <source>Mobile web AR prints neither branches nor accuracies of its branchy networks: side branches, accuracies and shares by threshold are EXAMPLE DATA to be replaced by one&apos;s own.</source>
        <translation>移动 Web AR 论文未给出其分支网络的分支和准确率：旁支、准确率和各阈值的比例均为示例数据，应换成自己的数据。</translation>
    </message>
    <message>
        <source>AlexNet, five exits (Pre-DNNOff)</source>
        <translation>AlexNet，五个出口 (Pre-DNNOff)</translation>
    </message>
    <message>
        <source>AlexNet, three exits</source>
        <translation>AlexNet，三个出口</translation>
    </message>
    <message>
        <source>VGG-16, three exits</source>
        <translation>VGG-16，三个出口</translation>
    </message>
    <message>
        <source>ResNet-32, three exits</source>
        <translation>ResNet-32，三个出口</translation>
    </message>
    <message>
        <source>MobileNet v1, three exits</source>
        <translation>MobileNet v1，三个出口</translation>
    </message>
    <message>
        <source>No exit answers within %1 ms; the least deadline that works is %2 ms.</source>
        <translation>没有出口能在 %1 ms 内给出答案；可行的最短期限是 %2 ms。</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>least expected latency</source>
        <translation>最小期望时延</translation>
    </message>
    <message>
        <source>Genetic algorithm</source>
        <translation>遗传算法</translation>
    </message>
    <message>
        <source>a low expected latency</source>
        <translation>较小的期望时延</translation>
    </message>
    <message>
        <source>Edgent</source>
        <translation>Edgent</translation>
    </message>
    <message>
        <source>most accurate exit within a deadline</source>
        <translation>期限内准确率最高的出口</translation>
    </message>
    <message>
        <source>%1 needs a deadline of 0 ms or more.</source>
        <translation>%1 需要不小于 0 ms 的期限。</translation>
    </message>
    <message>
        <source>The times of the exits add up beyond what a number holds; give smaller ones.</source>
        <translation>各出口的时间之和超出数值范围；请给出更小的值。</translation>
    </message>
    <message>
        <source>The exit &quot;%1&quot; must have a name that no other exit has.</source>
        <translation>出口“%1”的名称不能与其他出口相同。</translation>
    </message>
    <message>
        <source>The accuracy of the exit &quot;%1&quot; must be from 0 to 1; it is %2.</source>
        <translation>出口“%1”的准确率必须在 0 到 1 之间；实际是 %2。</translation>
    </message>
    <message>
        <source>The accuracy of the exit &quot;%1&quot; is %2, not above the %3 of &quot;%4&quot; before it: accuracies must rise from exit to exit. Leave out an exit that is no better.</source>
        <translation>出口“%1”的准确率为 %2，不高于前一出口的 %3（“%4”）：准确率必须逐个出口上升。请去掉没有更好的出口。</translation>
    </message>
    <message>
        <source>The exit &quot;%1&quot; has no layers; it needs one at least.</source>
        <translation>出口“%1”没有层；至少需要一层。</translation>
    </message>
    <message>
        <source>The row of the threshold %1 must have a share and an accuracy from 0 to 1 for each exit, and its shares must add up to 1.</source>
        <translation>阈值 %1 的行必须为每个出口给出 0 到 1 的比例和准确率，且各比例之和为 1。</translation>
    </message>
    <message>
        <source>There are no exits; a network has one at least.</source>
        <translation>没有出口；一个网络至少有一个。</translation>
    </message>
    <message>
        <source>The requirement needs a mean and a standard deviation of 0 or more.</source>
        <translation>要求需要不小于 0 的均值和标准差。</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; of the exit &quot;%2&quot; must have a time for each tier.</source>
        <translation>出口“%2”的层“%1”必须为每个层级给出时间。</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代数</translation>
    </message>
    <message>
        <source>Generations after the first, random one</source>
        <translation>首个随机代之后的代数</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>种群</translation>
    </message>
    <message>
        <source>Candidates of a generation</source>
        <translation>每代的候选数</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>交叉</translation>
    </message>
    <message>
        <source>Share of pairs that exchange genes at one point</source>
        <translation>在一点交换基因的配对比例</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>变异</translation>
    </message>
    <message>
        <source>Share of children of which one gene changes</source>
        <translation>有一个基因改变的子代比例</translation>
    </message>
    <message>
        <source>Selection pressure</source>
        <translation>选择压力</translation>
    </message>
    <message>
        <source>How often the best is selected for once the mean one is</source>
        <translation>平均者被选一次时，最优者被选的次数</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>精英数</translation>
    </message>
    <message>
        <source>A genetic search needs genes, each with at least one alternative.</source>
        <translation>遗传搜索需要基因，每个基因至少有一个可选值。</translation>
    </message>
    <message>
        <source>A genetic search needs a population of 2 or more with an elite below it, shares from 0 to 1 and a selection pressure of 1 or more.</source>
        <translation>遗传搜索需要不小于 2 的种群、小于种群的精英数、0 到 1 的比例和不小于 1 的选择压力。</translation>
    </message>
    <message>
        <source>Breeding plans</source>
        <translation>正在繁育方案</translation>
    </message>
    <message>
        <source>A regression needs a row of inputs for each of its targets, and one at least.</source>
        <translation>回归需要为每个目标各给一行输入，且至少一行。</translation>
    </message>
    <message>
        <source>The regression cannot be trained: %1.</source>
        <translation>无法训练回归：%1。</translation>
    </message>
    <message>
        <source>A recurrent network needs a sequence for each of its targets, and one at least.</source>
        <translation>循环网络需要为每个目标各给一个序列，且至少一个。</translation>
    </message>
    <message>
        <source>Training the recurrent network</source>
        <translation>正在训练循环网络</translation>
    </message>
    <message>
        <source>Predictors by interval and history</source>
        <translation>按间隔和历史比较预测器</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Time between positions, predictions and migrations</source>
        <translation>位置、预测和迁移之间的时间</translation>
    </message>
    <message>
        <source>Cell radius</source>
        <translation>小区半径</translation>
    </message>
    <message>
        <source>From the centre of a hexagon to its corner</source>
        <translation>从六边形中心到顶点</translation>
    </message>
    <message>
        <source>Migration radius</source>
        <translation>迁移半径</translation>
    </message>
    <message>
        <source>Servers so near to the predicted position are sent layers</source>
        <translation>向离预测位置这么近的服务器发送层</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>存活时间</translation>
    </message>
    <message>
        <source>How many intervals a server keeps a client&apos;s layers</source>
        <translation>服务器将客户端的层保留多少个间隔</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Positions that the predictor looks at</source>
        <translation>预测器所看的位置数</translation>
    </message>
    <message>
        <source>Training users</source>
        <translation>训练用户</translation>
    </message>
    <message>
        <source>Share of the users that the predictor learns from</source>
        <translation>预测器从中学习的用户比例</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>争用</translation>
    </message>
    <message>
        <source>By what share of itself a server&apos;s time grows with each further client</source>
        <translation>每多一个客户端，服务器的时间增长的比例</translation>
    </message>
    <message>
        <source>What a server can send to others; 0: no limit</source>
        <translation>服务器能向其他服务器发送的速率；0：不限</translation>
    </message>
    <message>
        <source>Fraction sent ahead</source>
        <translation>提前发送的部分</translation>
    </message>
    <message>
        <source>Crowded servers exchange the first so many MB of a model only; 0: whole models</source>
        <translation>拥挤的服务器只交换模型的前若干 MB；0：整个模型</translation>
    </message>
    <message>
        <source>Crowded servers</source>
        <translation>拥挤的服务器</translation>
    </message>
    <message>
        <source>Share of the servers that count as crowded, by their peak uplink</source>
        <translation>按上行峰值算作拥挤的服务器比例</translation>
    </message>
    <message>
        <source>Training windows</source>
        <translation>训练窗口数</translation>
    </message>
    <message>
        <source>At most so many histories are learned from</source>
        <translation>最多从这么多段历史中学习</translation>
    </message>
    <message>
        <source>LSTM cells</source>
        <translation>LSTM 单元数</translation>
    </message>
    <message>
        <source>Width of the recurrent network</source>
        <translation>循环网络的宽度</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often the recurrent network sees what it learns from</source>
        <translation>循环网络把学习数据看多少遍</translation>
    </message>
    <message>
        <source>crowded-share needs migrate-mb: how much of a model do crowded servers exchange?</source>
        <translation>crowded-share 需要 migrate-mb：拥挤的服务器交换模型的多少？</translation>
    </message>
    <message>
        <source>All %1 users are for training, so nobody moves; lower the share of training users.</source>
        <translation>全部 %1 个用户都用于训练，因此无人移动；请降低训练用户的比例。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>How many people move</source>
        <translation>有多少人移动</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>How long they are watched</source>
        <translation>观察多长时间</translation>
    </message>
    <message>
        <source>The time must be seconds, at most %1; it is %2.</source>
        <translation>时间必须以秒为单位，最多 %1；实际是 %2。</translation>
    </message>
    <message>
        <source>Latitude %1 and longitude %2 are no place: latitudes lie in -90 to 90, longitudes in -180 to 180 degrees.</source>
        <translation>纬度 %1、经度 %2 不是有效地点：纬度在 -90 到 90 度之间，经度在 -180 到 180 度之间。</translation>
    </message>
    <message>
        <source>A position must lie within %1 m of the origin; it is %2, %3.</source>
        <translation>位置必须在原点 %1 m 之内；实际是 %2, %3。</translation>
    </message>
    <message>
        <source>More than %1 samples; give fewer files at once.</source>
        <translation>样本超过 %1 个；请一次少给一些文件。</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 s to %2 s; sort each user&apos;s samples by time.</source>
        <translation>此处时间倒退，从 %1 s 到 %2 s；请按时间排序每个用户的样本。</translation>
    </message>
    <message>
        <source>There is no position in this file; a line such as &quot;0 12.5 -3&quot; (seconds, metres east, metres north) is one.</source>
        <translation>文件中没有位置；形如“0 12.5 -3”（秒、向东米数、向北米数）的一行即是。</translation>
    </message>
    <message>
        <source>%1 samples have the time of the one before them; the first of each moment counts.</source>
        <translation>%1 个样本与前一个样本时间相同；每个时刻以第一个为准。</translation>
    </message>
    <message>
        <source>%1 samples run backwards in time; they were left out.</source>
        <translation>%1 个样本时间倒退；已略去。</translation>
    </message>
    <message>
        <source>%1 must be a number; it is &quot;%2&quot;.</source>
        <translation>%1 必须是数；实际是“%2”。</translation>
    </message>
    <message>
        <source>Two columns mean the same: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>有两列含义相同：“%1”和“%2”。</translation>
    </message>
    <message>
        <source>The header must name a time and a place: lat, lng, datetime and uid, or t, x, y and user.</source>
        <translation>表头必须给出时间和地点：lat、lng、datetime 和 uid，或 t、x、y 和 user。</translation>
    </message>
    <message>
        <source>A line must have three numbers, seconds and metres east and north (t x y); this one has %1 fields.</source>
        <translation>每行必须有三个数：秒、向东和向北的米数（t x y）；此行有 %1 个字段。</translation>
    </message>
    <message>
        <source>A line must have seven fields: latitude, longitude, 0, altitude, days, date and time; this one has %1.</source>
        <translation>每行必须有七个字段：纬度、经度、0、海拔、天数、日期和时间；此行有 %1 个。</translation>
    </message>
    <message>
        <source>Date and time must look like 2008-10-23,02:53:04; they are &quot;%1&quot;.</source>
        <translation>日期和时间必须形如 2008-10-23,02:53:04；实际是“%1”。</translation>
    </message>
    <message>
        <source>The time must be seconds or look like 2008-10-23 02:53:04; it is &quot;%1&quot;.</source>
        <translation>时间必须是秒，或形如 2008-10-23 02:53:04；实际是“%1”。</translation>
    </message>
    <message>
        <source>The line names no user.</source>
        <translation>该行没有给出用户。</translation>
    </message>
    <message>
        <source>Some of the traces are in degrees and some in metres; give those of one kind at a time.</source>
        <translation>部分轨迹以度为单位，部分以米为单位；请一次只给一种。</translation>
    </message>
    <message>
        <source>Two traces of user %1 overlap in time; give the files of different people different names.</source>
        <translation>用户 %1 的两条轨迹时间重叠；请让不同人的文件名称不同。</translation>
    </message>
    <message>
        <source>There are no traces.</source>
        <translation>没有轨迹。</translation>
    </message>
    <message>
        <source>The document declares a document type, which neither GPX nor SUMO does; remove the DOCTYPE.</source>
        <translation>文档声明了文档类型，而 GPX 和 SUMO 都不会；请删除 DOCTYPE。</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; must be a number; it is &quot;%2&quot;.</source>
        <translation>属性“%1”必须是数；实际是“%2”。</translation>
    </message>
    <message>
        <source>The document must be GPX or SUMO floating car data (fcd-export); its root is &quot;%1&quot;.</source>
        <translation>文档必须是 GPX 或 SUMO 浮动车数据 (fcd-export)；其根元素是“%1”。</translation>
    </message>
    <message>
        <source>A vehicle without an &quot;id&quot;.</source>
        <translation>有一辆车没有 &quot;id&quot;。</translation>
    </message>
    <message>
        <source>Elements nest deeper than %1; this is no trace.</source>
        <translation>元素嵌套超过 %1 层；这不是轨迹。</translation>
    </message>
    <message>
        <source>The time must look like 2008-10-23T02:53:04Z; it is &quot;%1&quot;.</source>
        <translation>时间必须形如 2008-10-23T02:53:04Z；实际是“%1”。</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1.</source>
        <translation>这不是格式良好的 XML：%1。</translation>
    </message>
    <message>
        <source>%1 points have no time; they were left out.</source>
        <translation>%1 个点没有时间；已略去。</translation>
    </message>
    <message>
        <source>No user is for training; raise the share of training users.</source>
        <translation>没有用户用于训练；请提高训练用户的比例。</translation>
    </message>
    <message>
        <source>Markov model</source>
        <translation>马尔可夫模型</translation>
    </message>
    <message>
        <source>Linear support vector regression</source>
        <translation>线性支持向量回归</translation>
    </message>
    <message>
        <source>Recurrent network</source>
        <translation>循环网络</translation>
    </message>
    <message>
        <source>No walk of a training user is longer than %1 positions, so there is nothing to learn from; shorten the history or train with more users.</source>
        <translation>没有训练用户的行程超过 %1 个位置，因此没有可学的内容；请缩短历史或用更多用户训练。</translation>
    </message>
    <message>
        <source>More than %1 positions; choose a longer interval or fewer traces.</source>
        <translation>位置超过 %1 个；请加长间隔或减少轨迹。</translation>
    </message>
    <message>
        <source>Nobody was ever in the box; choose another one (--box), or none.</source>
        <translation>该区域内从未有人；请另选区域（--box），或不设区域。</translation>
    </message>
    <message>
        <source>The box must be auto:WxH in metres, x0,y0,x1,y1, lat0,lon0,lat1,lon1 or none; it is &quot;%1&quot;.</source>
        <translation>区域必须是 auto:宽x高（米）、x0,y0,x1,y1、lat0,lon0,lat1,lon1 或 none；实际是“%1”。</translation>
    </message>
    <message>
        <source>An interval of %1 s is not possible; it must last from 0.1 s to a day.</source>
        <translation>不能用 %1 s 的间隔；必须在 0.1 s 到一天之间。</translation>
    </message>
    <message>
        <source>Moving through the world</source>
        <translation>正在世界中移动</translation>
    </message>
    <message>
        <source>3G (2012)</source>
        <translation>3G (2012)</translation>
    </message>
    <message>
        <source>LTE (2012)</source>
        <translation>LTE (2012)</translation>
    </message>
    <message>
        <source>Wi-Fi (2012)</source>
        <translation>Wi-Fi (2012)</translation>
    </message>
    <message>
        <source>The hyperparameter &quot;%1&quot; is none that a network&apos;s layers have here; they have height, in_channels, out_channels, kernel and stride.</source>
        <translation>此处网络的层没有超参数“%1”；它们有 height、in_channels、out_channels、kernel 和 stride。</translation>
    </message>
    <message>
        <source>The client sees no server; give at least one.</source>
        <translation>客户端看不到服务器；请至少给出一个。</translation>
    </message>
    <message>
        <source>There are %1 radios for %2 links; give one for each link, or none.</source>
        <translation>%2 条链路有 %1 个无线电；请为每条链路各给一个，或都不给。</translation>
    </message>
    <message>
        <source>The radio from %1 to %2 draws %3 mW; what it draws must be finite and 0 or more.</source>
        <translation>从 %1 到 %2 的无线电功耗为 %3 mW；必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>There are %1 prices for %2 tiers; give one for each tier, or none.</source>
        <translation>%2 个层级有 %1 个价格；请为每个层级各给一个，或都不给。</translation>
    </message>
    <message>
        <source>Tier %1 costs %2 an hour; a price must be finite and 0 or more.</source>
        <translation>层级 %1 每小时费用为 %2；价格必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>Energy or cost is given a weight of %1; a weight must be finite and 0 or more.</source>
        <translation>能耗或费用的权重为 %1；权重必须有限且不小于 0。</translation>
    </message>
    <message>
        <source>%1 cannot honour memory_bytes; use memory-cut, which can, or leave the limits out.</source>
        <translation>%1 无法满足 memory_bytes；请改用能满足它的 memory-cut，或去掉该限制。</translation>
    </message>
    <message>
        <source>Nothing less than %1 layers from the data may leave %2, but layer %3 is at a depth of %4 and pinned to %5; drop the pin or choose a smaller depth.</source>
        <translation>离数据不足 %1 层的内容不得离开 %2，而层 %3 的深度为 %4 且固定在 %5；请取消固定，或选择更小的深度。</translation>
    </message>
    <message>
        <source>No plan fits into the tiers&apos; memory, wherever each layer runs; raise a memory limit or drop a pin.</source>
        <translation>无论各层在何处运行，都没有方案能放进各层级的内存；请提高某个内存上限，或取消一处固定。</translation>
    </message>
    <message>
        <source>The time was up before a plan was found that fits into the tiers&apos; memory; give it more time or raise a limit.</source>
        <translation>在找到能放进各层级内存的方案之前时间已用完；请给更多时间，或提高某个上限。</translation>
    </message>
    <message>
        <source>Least latency within the tiers&apos; memory</source>
        <translation>层级内存内时延最短</translation>
    </message>
    <message>
        <source>%1 minimises something else than latency and takes no weights for energy and cost; set them to 0 or use one of %2.</source>
        <translation>%1 最小化的不是时延，不接受能耗和费用的权重；请将其设为 0，或改用 %2 之一。</translation>
    </message>
    <message>
        <source>The plan: %1 ms from input to result, the longest stage %2 ms.</source>
        <translation>方案：从输入到结果 %1 ms，最长阶段 %2 ms。</translation>
    </message>
    <message>
        <source>Steps are told of single layers and of latency alone; leave fused kernels and the weights of energy and cost out to watch.</source>
        <translation>步骤只针对单个层且只针对时延给出；要观看，请去掉融合内核以及能耗和费用的权重。</translation>
    </message>
    <message>
        <source>Every layer at its fastest, nothing sent: no plan takes less than %1 ms, and a simple one takes %2 ms. Now each layer pays for what the far side would cost it more.</source>
        <translation>每层都取最快、不传输任何数据：没有方案少于 %1 ms，而一个简单方案需 %2 ms。现在每层付出它在另一侧会多花的时间。</translation>
    </message>
    <message>
        <source>%1 cannot pass on its %2 ms: its side is decided with it. Proven so far: no plan takes less than %3 ms.</source>
        <translation>%1 无法再传出其 %2 ms：它所在的一侧由此确定。至此已证明：没有方案少于 %3 ms。</translation>
    </message>
    <message>
        <source>%1 pays %2 ms of its own time on this side. Proven so far: no plan takes less than %3 ms.</source>
        <translation>%1 在这一侧付出自身时间中的 %2 ms。至此已证明：没有方案少于 %3 ms。</translation>
    </message>
    <message>
        <source>%1 passes on %2 ms, also to %3. Proven so far: no plan takes less than %4 ms.</source>
        <translation>%1 传出 %2 ms，也传给 %3。至此已证明：没有方案少于 %4 ms。</translation>
    </message>
    <message>
        <source>No more can pass. Flow and least times are %1 ms, the cut costs %2 ms, and the plan takes %3 ms: they are equal, so no plan is faster.</source>
        <translation>无法再传递。流量与最短时间合计 %1 ms，割的代价为 %2 ms，方案需 %3 ms：三者相等，因此没有更快的方案。</translation>
    </message>
    <message>
        <source>%1 more moves are left out here. Flow and least times are %2 ms, and the plan takes %3 ms: they are equal, so no plan is faster.</source>
        <translation>此处略去另外 %1 步。流量与最短时间合计 %2 ms，方案需 %3 ms：二者相等，因此没有更快的方案。</translation>
    </message>
    <message>
        <source>A cut after %1 layers breaks a pin, the result tier or a memory limit, and is passed over.</source>
        <translation>在 %1 层之后切分会违反某处固定、结果层级或内存上限，因此跳过。</translation>
    </message>
    <message>
        <source>Everything on %1: %2 ms to send and %3 ms to compute, %4 ms in all.</source>
        <translation>全部在 %1：传输 %2 ms，计算 %3 ms，共 %4 ms。</translation>
    </message>
    <message>
        <source>Cut after %1: %2 + %3 + %4 = %5 ms, no better than %6 ms.</source>
        <translation>在 %1 之后切分：%2 + %3 + %4 = %5 ms，不优于 %6 ms。</translation>
    </message>
    <message>
        <source>Cut after %1: %2 + %3 + %4 = %5 ms, the best so far.</source>
        <translation>在 %1 之后切分：%2 + %3 + %4 = %5 ms，目前最优。</translation>
    </message>
    <message>
        <source>Up to %1 the best way takes %2 ms if it ends on %3 and %4 ms if it ends on %5.</source>
        <translation>到 %1 为止，最佳路径若止于 %3 需 %2 ms，若止于 %5 需 %4 ms。</translation>
    </message>
    <message>
        <source>Up to %1 the best way takes %2 ms; it can end on %3 only.</source>
        <translation>到 %1 为止，最佳路径需 %2 ms；只能止于 %3。</translation>
    </message>
    <message>
        <source>Depth %1: no plan here is below %2 ms, the best so far has %3 ms. The halves disagree most on %4: split there.</source>
        <translation>深度 %1：此处没有方案低于 %2 ms，目前最优为 %3 ms。两半在 %4 上分歧最大：在此分支。</translation>
    </message>
    <message>
        <source>Depth %1: nothing here can be below %2 ms, and the best so far has %3 ms: closed. %4 parts are open.</source>
        <translation>深度 %1：此处不可能低于 %2 ms，而目前最优为 %3 ms：关闭。尚有 %4 个部分未处理。</translation>
    </message>
    <message>
        <source>Minimise latency plus this times the energy of layers and radio</source>
        <translation>最小化时延加上各层与无线电能耗的这么多倍</translation>
    </message>
    <message>
        <source>Weight of money</source>
        <translation>费用的权重</translation>
    </message>
    <message>
        <source>Minimise latency plus this times the price of a million frames</source>
        <translation>最小化时延加上一百万帧价格的这么多倍</translation>
    </message>
    <message>
        <source>Price of the last tier</source>
        <translation>最后层级的价格</translation>
    </message>
    <message>
        <source>What an hour of computing there costs, in any currency</source>
        <translation>在那里计算一小时的费用，货币不限</translation>
    </message>
    <message>
        <source>Least depth that leaves</source>
        <translation>可离开的最小深度</translation>
    </message>
    <message>
        <source>Nothing fewer layers away from the data leaves the first tier; the layers up to this depth stay there</source>
        <translation>离数据层数更少的内容都不离开第一层级；到此深度为止的层都留在那里</translation>
    </message>
    <message>
        <source>Memory of the first tier</source>
        <translation>第一层级的内存</translation>
    </message>
    <message>
        <source>The most that the weights on the first tier may take; 0: no limit</source>
        <translation>第一层级上权重最多可占用的内存；0：不限</translation>
    </message>
    <message>
        <source>Memory of the last tier</source>
        <translation>最后层级的内存</translation>
    </message>
    <message>
        <source>The most that the weights on the last tier may take; 0: no limit</source>
        <translation>最后层级上权重最多可占用的内存；0：不限</translation>
    </message>
    <message>
        <source>The session&apos;s first link has the radio &quot;%1&quot;, which is not known; choose another.</source>
        <translation>会话第一条链路的无线电“%1”未知；请另选。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; serves no exits; name exact, genetic or edgent.</source>
        <translation>“%1”不能用于出口；请给出 exact、genetic 或 edgent。</translation>
    </message>
    <message>
        <source>Expected latency of an early-exit network</source>
        <translation>提前退出网络的期望时延</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>移动轨迹</translation>
    </message>
    <message>
        <source>ResNet-50 is missing.</source>
        <translation>缺少 ResNet-50。</translation>
    </message>
    <message>
        <source>%1 has a &quot;scale&quot; and a &quot;mobile_capability&quot;; one follows from the other, so leave one out.</source>
        <translation>%1 同时有“scale”和“mobile_capability”；二者可互推，请去掉一个。</translation>
    </message>
    <message>
        <source>A device has either &quot;active_power_w&quot; or &quot;energy_regression&quot;: the model of its energy.</source>
        <translation>设备只能有“active_power_w”或“energy_regression”之一：其能耗模型。</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no time.</source>
        <translation>列“%1”不含时间。</translation>
    </message>
    <message>
        <source>%1 must be a line&apos;s number; it is %2.</source>
        <translation>%1 必须是直线的系数；现为 %2。</translation>
    </message>
    <message>
        <source>Monitored every</source>
        <translation>监测间隔</translation>
    </message>
    <message>
        <source>From one look at the link to the next</source>
        <translation>相邻两次查看链路的间隔</translation>
    </message>
    <message>
        <source>Recognition requests a second, evenly spaced</source>
        <translation>每秒识别请求数，间隔均匀</translation>
    </message>
    <message>
        <source>A new plan must be better by more than this</source>
        <translation>新方案须至少好出此值</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决策</translation>
    </message>
    <message>
        <source>What deciding takes (assumed)</source>
        <translation>决策用时（假定）</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>转换</translation>
    </message>
    <message>
        <source>Converting a MB of layers for the browser, on the edge (assumed)</source>
        <translation>在边缘为浏览器转换 1 MB 的层（假定）</translation>
    </message>
    <message>
        <source>A trace of %1 s has more than %2 rounds of %3 s; monitor less often.</source>
        <translation>%1 s 的记录超过 %2 轮（每轮 %3 s）；请降低监测频率。</translation>
    </message>
    <message>
        <source>%1 requests a second over %2 s are more than %3; let fewer come.</source>
        <translation>每秒 %1 个请求、持续 %2 s 超过 %3 个；请减少请求。</translation>
    </message>
    <message>
        <source>Playing the loop</source>
        <translation>正在播放循环</translation>
    </message>
    <message>
        <source>Monitor: nothing usable came back of the probes in %1 ms.</source>
        <translation>监测：%1 ms 内探测未返回可用结果。</translation>
    </message>
    <message>
        <source>Monitor: no probe was answered in %1 ms, so the link seems down.</source>
        <translation>监测：%1 ms 内没有探测得到回应，链路似已中断。</translation>
    </message>
    <message>
        <source>Monitor: probes take %1 ms and say %2 Mbit/s; in truth it is %3.</source>
        <translation>监测：探测用时 %1 ms，测得 %2 Mbit/s；实际为 %3。</translation>
    </message>
    <message>
        <source>Decide: no plan can be had; what is in force stays.</source>
        <translation>决策：得不到方案；维持现状。</translation>
    </message>
    <message>
        <source>Decide: another plan is better now, with %1 of %2 layers beyond %3.</source>
        <translation>决策：另一方案现在更好，%2 层中有 %1 层在 %3 之外。</translation>
    </message>
    <message>
        <source>Decide: the plan with %1 of %2 layers beyond %3 is good enough.</source>
        <translation>决策：%2 层中有 %1 层在 %3 之外的方案已足够好。</translation>
    </message>
    <message>
        <source>Deliver: %1 layers, %2 MB, arrive within %3 s; the new plan comes into force.</source>
        <translation>交付：%3 s 内到达 %1 层、%2 MB；新方案生效。</translation>
    </message>
    <message>
        <source>Deliver: %1 layers, %2 MB, arrive within %3 s, then it is stopped; the plan before stays in force.</source>
        <translation>交付：%3 s 内到达 %1 层、%2 MB，随后中止；先前方案继续有效。</translation>
    </message>
    <message>
        <source>Collaborate: no request came.</source>
        <translation>协作：没有请求到来。</translation>
    </message>
    <message>
        <source>Collaborate: none of %1 requests could be served.</source>
        <translation>协作：%1 个请求均未能服务。</translation>
    </message>
    <message>
        <source>Collaborate: %1 of %2 requests are served, in %3 ms on average.</source>
        <translation>协作：%2 个请求中服务了 %1 个，平均 %3 ms。</translation>
    </message>
    <message>
        <source>%1 more rounds follow, which are not told.</source>
        <translation>后面还有 %1 轮，不再叙述。</translation>
    </message>
    <message>
        <source>How many clients share the server; the problems are dealt out to them in turn</source>
        <translation>多少客户端共享服务器；问题轮流分给它们</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>查询数</translation>
    </message>
    <message>
        <source>What each client asks a second</source>
        <translation>每个客户端每秒的查询数</translation>
    </message>
    <message>
        <source>Limit on server time</source>
        <translation>服务器时间上限</translation>
    </message>
    <message>
        <source>Server time that all clients may take together a second</source>
        <translation>所有客户端每秒可共用的服务器时间</translation>
    </message>
    <message>
        <source>Now a query takes %1 ms. The shortest-path plan has %2 layers with weights on %3 that are not there yet, %4 MB; with all of them a query takes %5 ms. In which order do they go?</source>
        <translation>现在一次查询需 %1 ms。最短路方案在 %3 上有 %2 个带权重的层尚未到达，共 %4 MB；全部到达后查询需 %5 ms。按什么顺序发送？</translation>
    </message>
    <message>
        <source>Round %1, runs of neighbouring layers that would save time: %2. Most a byte has %3: it saves %4 ms for %5 MB, %6 ms a MB.</source>
        <translation>第 %1 轮，能节省时间的相邻层片段：%2 个。每字节收益最高的是 %3：以 %5 MB 省 %4 ms，每 MB %6 ms。</translation>
    </message>
    <message>
        <source>Round %1, place %7 of %2: %3 would save %4 ms for %5 MB, %6 ms a MB.</source>
        <translation>第 %1 轮，第 %7 名（共 %2）：%3 以 %5 MB 可省 %4 ms，每 MB %6 ms。</translation>
    </message>
    <message>
        <source>%1 is sent (%2 MB, %3 MB by now). A query that starts when it is there takes %4 ms instead of %5 ms.</source>
        <translation>发送 %1（%2 MB，至此共 %3 MB）。到达后开始的查询需 %4 ms，而不是 %5 ms。</translation>
    </message>
    <message>
        <source>No run saves anything: %1, the first layer that is missing, is sent (%2 MB, %3 MB by now), and a query takes %4 ms as before.</source>
        <translation>没有片段能节省：发送首个缺失的层 %1（%2 MB，至此共 %3 MB），查询仍需 %4 ms。</translation>
    </message>
    <message>
        <source>All is there after %1 parts: a query takes %3 ms, at first it took %2 ms.</source>
        <translation>%1 个部分后全部到达：一次查询需 %3 ms，起初需 %2 ms。</translation>
    </message>
    <message>
        <source>All is there after %1 parts: a query takes %3 ms, at first it took %2 ms. %4 steps are not shown.</source>
        <translation>%1 个部分后全部到达：一次查询需 %3 ms，起初需 %2 ms。另有 %4 步未显示。</translation>
    </message>
    <message>
        <source>Front kept on the client</source>
        <translation>留在客户端的前段</translation>
    </message>
    <message>
        <source>How many layers from the data at least all that leaves the client is made</source>
        <translation>离开客户端的数据至少离输入多少层</translation>
    </message>
    <message>
        <source>Layer %1 belongs to the front that stays on %2, but it is pinned elsewhere; drop the pin.</source>
        <translation>层 %1 属于留在 %2 的前段，却固定在别处；请取消固定。</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>延迟上限</translation>
    </message>
    <message>
        <source>The most latency, in percent of that on the first tier alone</source>
        <translation>最大延迟，占仅用首层级时的百分比</translation>
    </message>
    <message>
        <source>maui offloads one range of layers to one server, and no range keeps the pins, the return path and the result tier; allow the return path, drop a pin or use min-cut.</source>
        <translation>maui 将一个层区间卸载到一台服务器，而没有区间能满足固定、回传方式和结果层级；请允许回传、取消一个固定或改用 min-cut。</translation>
    </message>
    <message>
        <source>No range of layers keeps the latency limit of %1 ms; the smallest that works is %2 ms.</source>
        <translation>没有层区间能满足 %1 ms 的延迟上限；可行的最小值为 %2 ms。</translation>
    </message>
    <message>
        <source>MAUI</source>
        <translation>MAUI</translation>
    </message>
    <message>
        <source>energy within a latency limit</source>
        <translation>延迟上限内的能耗</translation>
    </message>
    <message>
        <source>neurosurgeon uses the first and the last tier alone, and layer %1 is pinned between them; drop the pin or use min-cut.</source>
        <translation>neurosurgeon 只用首末两个层级，而层 %1 固定在其间；请取消固定或改用 min-cut。</translation>
    </message>
    <message>
        <source>neurosurgeon uses the first and the last tier alone, and the result must end between them; let it end elsewhere or use min-cut.</source>
        <translation>neurosurgeon 只用首末两个层级，而结果须在其间结束；请让其在别处结束或改用 min-cut。</translation>
    </message>
    <message>
        <source>Self-contained</source>
        <translation>自给</translation>
    </message>
    <message>
        <source>Edge cloud</source>
        <translation>边缘云</translation>
    </message>
    <message>
        <source>Remote cloud</source>
        <translation>远程云</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>协同</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>DDPG agent</source>
        <translation>DDPG 智能体</translation>
    </message>
    <message>
        <source>Weight of latency</source>
        <translation>延迟权重</translation>
    </message>
    <message>
        <source>What latency counts in the reward, against omega</source>
        <translation>奖励中延迟的权重，相对 omega</translation>
    </message>
    <message>
        <source>What energy counts in the reward, against phi</source>
        <translation>奖励中能耗的权重，相对 phi</translation>
    </message>
    <message>
        <source>Price of the edge</source>
        <translation>边缘价格</translation>
    </message>
    <message>
        <source>What computation on the edge costs; the cloud&apos;s price is 1</source>
        <translation>边缘计算的成本；云价为 1</translation>
    </message>
    <message>
        <source>MAUI&apos;s latency limit</source>
        <translation>MAUI 的延迟上限</translation>
    </message>
    <message>
        <source>The most latency for MAUI, in percent of the self-contained one</source>
        <translation>MAUI 的最大延迟，占自给时的百分比</translation>
    </message>
    <message>
        <source>No layer takes time on %1, in which computation is measured; give the layers times there.</source>
        <translation>%1 上没有层耗时，而计算量以此计量；请为层给出该处的时间。</translation>
    </message>
    <message>
        <source>The network takes no time on %1, so nothing can be faster; give the layers times there.</source>
        <translation>网络在 %1 上不耗时，因此不可能更快；请为层给出该处的时间。</translation>
    </message>
    <message>
        <source>Pins keep everything off %1, so no server cost can be saved; drop a pin.</source>
        <translation>固定的层使 %1 上什么都不能运行，因此无法节省服务器成本；请取消一个固定。</translation>
    </message>
    <message>
        <source>Self-contained, edge and cloud are three tiers and the problem has %1; give it another.</source>
        <translation>自给、边缘和云需要三个层级，而该问题有 %1 个；请再加一个。</translation>
    </message>
    <message>
        <source>The paper prints neither how fast its phone and its edge server are nor how it adapts its networks to CIFAR: both are assumed here. With its own models of time the servers are so much faster that latency + eta * energy alone leaves nothing on the phone, as it says of Neurosurgeon and MAUI; the plans whose shares it prints keep up to 74 % there, which a price of server time explains (Balanced).</source>
        <translation>论文未给出手机和边缘服务器的速度，也未说明网络如何适配 CIFAR：此处均为假定。按其自身的时间模型，服务器快得多，仅以延迟 + eta * 能耗为目标不会在手机上留下任何层，正如其对 Neurosurgeon 和 MAUI 所言；而其给出份额的方案在手机上保留多达 74 %，这可由服务器时间的价格解释（均衡）。</translation>
    </message>
    <message>
        <source>Take the times measured in %2 for %1</source>
        <translation>将 %2 中测得的时间用于 %1</translation>
    </message>
    <message>
        <source>Forget the times measured on %1</source>
        <translation>清除在 %1 上测得的时间</translation>
    </message>
    <message>
        <source>The session has no tier %1 for measured times.</source>
        <translation>会话没有用于实测时间的层级 %1。</translation>
    </message>
    <message>
        <source>Measured times go to a model&apos;s layers; open the model that was measured first. A problem file&apos;s times are its own.</source>
        <translation>实测时间对应模型的层；请先打开被测的模型。问题文件自带时间。</translation>
    </message>
    <message>
        <source>Providing %1</source>
        <translation>正在提供 %1</translation>
    </message>
    <message>
        <source>There is no switch: at %1 frames a second the least-latency plan keeps up at every uplink from %2 Mbit/s on.</source>
        <translation>没有切换点：每秒 %1 帧时，最低延迟方案在 %2 Mbit/s 以上的任何上行速率下都能跟上。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to provide a service; name one of %2.</source>
        <translation>“%1”不是提供服务的方式；请从 %2 中选一个。</translation>
    </message>
    <message>
        <source>None of the networks can be provided in this way.</source>
        <translation>没有网络能以此方式提供。</translation>
    </message>
    <message>
        <source>The phone draws nothing here; choose a device that has a model of its energy.</source>
        <translation>此处手机没有能耗；请选择带能耗模型的设备。</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot; in this session.</source>
        <translation>此会话中没有层级“%1”。</translation>
    </message>
    <message>
        <source>Latency saved against the phone alone</source>
        <translation>相对仅用手机节省的延迟</translation>
    </message>
    <message>
        <source>Server cost saved against the remote cloud</source>
        <translation>相对远程云节省的服务器成本</translation>
    </message>
    <message>
        <source>Energy saved against the phone alone</source>
        <translation>相对仅用手机节省的能耗</translation>
    </message>
    <message>
        <source>Share of computation on a tier</source>
        <translation>某层级上的计算份额</translation>
    </message>
    <message>
        <source>Speed-up of a web application that is moved</source>
        <translation>迁移的 Web 应用的加速比</translation>
    </message>
    <message>
        <source>Moving in pieces against a virtual machine</source>
        <translation>分块迁移与虚拟机相比</translation>
    </message>
    <message>
        <source>The session has a value %1, but the times of &quot;%2&quot; are those of its problem file.</source>
        <translation>会话有值 %1，但“%2”的时间来自其问题文件。</translation>
    </message>
    <message>
        <source>AlexNet for CIFAR-10</source>
        <translation>用于 CIFAR-10 的 AlexNet</translation>
    </message>
    <message>
        <source>VGG16 for CIFAR-10</source>
        <translation>用于 CIFAR-10 的 VGG16</translation>
    </message>
    <message>
        <source>MobileNet v1 for CIFAR-10</source>
        <translation>用于 CIFAR-10 的 MobileNet v1</translation>
    </message>
    <message>
        <source>The measured times of %1 go to a model&apos;s layers; open the model that was measured first.</source>
        <translation>%1 的实测时间对应模型的层；请先打开被测的模型。</translation>
    </message>
    <message>
        <source>Share of a generation, its best, that passes on unchanged</source>
        <translation>每代中最佳者原样传下去的比例</translation>
    </message>
    <message>
        <source>Cut off at</source>
        <translation>截断于</translation>
    </message>
    <message>
        <source>Plans worse than the mean by more standard deviations count as that bad, so that a few hopeless ones do not level the rest</source>
        <translation>比均值差这么多个标准差以上的方案按此计，以免少数极差的方案抹平其余差别</translation>
    </message>
    <message>
        <source>Worlds with other ways of sending ahead</source>
        <translation>以其他方式预先发送的世界</translation>
    </message>
    <message>
        <source>Predictors against each other</source>
        <translation>预测器相互比较</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>回放记忆</translation>
    </message>
    <message>
        <source>Steps remembered, from which the agent learns in batches; a batch at least</source>
        <translation>智能体分批学习所用的记忆步数；至少一批</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Remembered steps learned from at a time</source>
        <translation>每次学习所取的回放步数</translation>
    </message>
    <message>
        <source>Target networks follow by</source>
        <translation>目标网络跟随率</translation>
    </message>
    <message>
        <source>Share of the way to the trained networks that the slow copies go at each step; 1 is without target networks</source>
        <translation>慢速副本每步向训练网络靠近的比例；1 表示不用目标网络</translation>
    </message>
    <message>
        <source>Noise falls back by</source>
        <translation>噪声回落</translation>
    </message>
    <message>
        <source>Share of the Ornstein-Uhlenbeck noise that a step takes back; 1 is noise without memory</source>
        <translation>每步收回的 Ornstein-Uhlenbeck 噪声比例；1 为无记忆噪声</translation>
    </message>
    <message>
        <source>Episode %1: %2 plans tried with noise, %3 ms on average and %4 ms at best; by itself the agent would now take a plan of %5 ms.</source>
        <translation>第 %1 回合：带噪声尝试 %2 个方案，平均 %3 ms，最佳 %4 ms；智能体自身现在会取 %5 ms 的方案。</translation>
    </message>
    <message>
        <source>Episode %1: %2 plans tried with noise, %3 ms on average and %4 ms at best; the agent&apos;s own plan now takes %5 ms, with %6 layers elsewhere than before.</source>
        <translation>第 %1 回合：带噪声尝试 %2 个方案，平均 %3 ms，最佳 %4 ms；智能体自身方案现为 %5 ms，有 %6 层换了位置。</translation>
    </message>
    <message>
        <source>Training agent %1 of %2</source>
        <translation>正在训练第 %1 个智能体（共 %2 个）</translation>
    </message>
    <message>
        <source>%1 plans are drawn blindly, a tier for each layer: the best takes %2 ms, they take %3 ms on average.</source>
        <translation>随机抽取 %1 个方案，每层一个层级：最佳 %2 ms，平均 %3 ms。</translation>
    </message>
    <message>
        <source>Generation %1, selection: the wheel turns, on which faster plans have wider fields. It takes number %2 and number %3 of %4 plans, of %5 and %6 ms, as parents.</source>
        <translation>第 %1 代，选择：转动轮盘，越快的方案格子越宽。从 %4 个方案中选出第 %2 号和第 %3 号（%5 ms 和 %6 ms）作为父母。</translation>
    </message>
    <message>
        <source>Crossover: they exchange where %1 and all layers after it run.</source>
        <translation>交叉：交换 %1 及其后所有层的运行位置。</translation>
    </message>
    <message>
        <source>Crossover: not this time (it comes to %1 of 100 pairs); both pass on what they have.</source>
        <translation>交叉：这次没有（100 对中有 %1 对）；双方保持原样传下去。</translation>
    </message>
    <message>
        <source>Mutation: in the first child %1 goes from %2 to %3. The children take %4 and %5 ms.</source>
        <translation>变异：第一个子代中 %1 从 %2 移到 %3。两个子代需 %4 和 %5 ms。</translation>
    </message>
    <message>
        <source>Mutation: in the second child %1 goes from %2 to %3. The children take %4 and %5 ms.</source>
        <translation>变异：第二个子代中 %1 从 %2 移到 %3。两个子代需 %4 和 %5 ms。</translation>
    </message>
    <message>
        <source>Mutation: neither child changes. They take %1 and %2 ms.</source>
        <translation>变异：两个子代均无变化，需 %1 和 %2 ms。</translation>
    </message>
    <message>
        <source>%1 more generations are left out here. The last, %2: the best plan takes %3 ms, all of them %4 ms on average.</source>
        <translation>此处略去另外 %1 代。最后一代（第 %2 代）：最佳方案需 %3 ms，全体平均 %4 ms。</translation>
    </message>
    <message>
        <source>So all of generation %1 are made: the best plan takes %2 ms, all of them %3 ms on average.</source>
        <translation>第 %1 代由此全部产生：最佳方案需 %2 ms，全体平均 %3 ms。</translation>
    </message>
    <message>
        <source>%1 ms: %2 is ready, a service of %3 ms worth %4. Now %5 wait.</source>
        <translation>%1 ms：%2 就绪，服务时间 %3 ms，价值 %4。现有 %5 个等待。</translation>
    </message>
    <message>
        <source>%1 ms: %2 are ready. Now %3 wait.</source>
        <translation>%1 ms：%2 就绪。现有 %3 个等待。</translation>
    </message>
    <message>
        <source>%1 ms: %2 requests are ready at once, %3 and so on. Now %4 wait.</source>
        <translation>%1 ms：%2 个请求同时就绪，%3 等。现有 %4 个等待。</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3, the only one that waits.</source>
        <translation>%1 ms：服务器 %2 取 %3，唯一在等待的请求。</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3 before all others, as it has waited too long: %4 ms for a service of %5 ms. Of %6 that wait %7 are overdue; the earliest ready of those goes first.</source>
        <translation>%1 ms：服务器 %2 优先取 %3，因其等待过久：服务 %5 ms 却已等 %4 ms。等待的 %6 个中有 %7 个超时；其中最早就绪的先服务。</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3 as %4 of %5 that wait: a service of %6 ms worth %7, after %8 ms of waiting.</source>
        <translation>%1 ms：服务器 %2 取 %3，为等待的 %5 个中的%4：服务时间 %6 ms，价值 %7，已等待 %8 ms。</translation>
    </message>
    <message>
        <source>%1 ms: %2 is done, %3 ms after it was ready. %4 of %5 are served.</source>
        <translation>%1 ms：%2 完成，距就绪 %3 ms。已服务 %4/%5。</translation>
    </message>
    <message>
        <source>%1 more steps are left out here. All are served after %2 ms: average valid waiting time %3 ms, system efficiency %4 a ms.</source>
        <translation>此处略去另外 %1 步。%2 ms 后全部服务完毕：平均有效等待时间 %3 ms，系统效率每毫秒 %4。</translation>
    </message>
    <message>
        <source>All are served after %1 ms: average valid waiting time %2 ms, system efficiency %3 a ms.</source>
        <translation>%1 ms 后全部服务完毕：平均有效等待时间 %2 ms，系统效率每毫秒 %3。</translation>
    </message>
    <message>
        <source>There is no predictor &quot;%1&quot;; there are markov, svr and rnn.</source>
        <translation>没有预测器“%1”；可用的有 markov、svr 和 rnn。</translation>
    </message>
    <message>
        <source>Hits at changes of server</source>
        <translation>切换服务器时的命中</translation>
    </message>
    <message>
        <source>Queries gained by sending layers ahead</source>
        <translation>预先发送层所多得的查询</translation>
    </message>
    <message>
        <source>Queries that cold starts cost</source>
        <translation>冷启动损失的查询</translation>
    </message>
    <message>
        <source>Peak uplink of the busiest server</source>
        <translation>最忙服务器的上行峰值</translation>
    </message>
    <message>
        <source>Peak downlink of the busiest server</source>
        <translation>最忙服务器的下行峰值</translation>
    </message>
    <message>
        <source>Servers that need less than 100 Mbit/s</source>
        <translation>所需低于 100 Mbit/s 的服务器</translation>
    </message>
    <message>
        <source>Queries lost by sending a fraction</source>
        <translation>只发送部分所损失的查询</translation>
    </message>
    <message>
        <source>Next server foreseen</source>
        <translation>预见了下一服务器</translation>
    </message>
    <message>
        <source>Next server among the first two</source>
        <translation>下一服务器在前两名内</translation>
    </message>
    <message>
        <source>Mean error of predicted positions</source>
        <translation>预测位置的平均误差</translation>
    </message>
    <message>
        <source>Predictions in vain</source>
        <translation>徒劳的预测</translation>
    </message>
    <message>
        <source>Interval of greatest benefit per cost</source>
        <translation>效益/成本最大的间隔</translation>
    </message>
</context>
<context>
    <name>edgecut::BandPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>what the axis counts, number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 ± %3</source>
        <comment>line, mean, half width</comment>
        <translation>%1：%2 ± %3</translation>
    </message>
</context>
<context>
    <name>edgecut::BandwidthSlider</name>
    <message>
        <source>Rate, logarithmic</source>
        <translation>速率（对数刻度）</translation>
    </message>
    <message>
        <source>Rate in Mbit/s</source>
        <translation>速率（Mbit/s）</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>已知网络</translation>
    </message>
    <message>
        <source>Choose the rate of a known network</source>
        <translation>选择已知网络的速率</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>network, rate</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>rate</comment>
        <translation>自定义</translation>
    </message>
</context>
<context>
    <name>edgecut::BarComparisonPlot</name>
    <message>
        <source>How much faster is each method</source>
        <translation>每种方法快多少</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
</context>
<context>
    <name>edgecut::ClockBar</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>回到开头 (Home)</translation>
    </message>
    <message>
        <source>One decision back (Left)</source>
        <translation>后退一个决定（左方向键）</translation>
    </message>
    <message>
        <source>To the next decision (Right)</source>
        <translation>到下一个决定（右方向键）</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>暂停（空格）</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>播放（空格）</translation>
    </message>
</context>
<context>
    <name>edgecut::CompareModel</name>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>✓ optimal</source>
        <translation>✓ 最优</translation>
    </message>
    <message>
        <source>≤ %1 off</source>
        <translation>偏差 ≤ %1</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>无界</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Largest stage</source>
        <translation>最长阶段</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>vs edge only</source>
        <translation>对比仅边缘</translation>
    </message>
    <message>
        <source>vs cloud only</source>
        <translation>对比仅云端</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>证明</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>求解用时</translation>
    </message>
    <message>
        <source>How the cut was found</source>
        <translation>切分是如何得到的</translation>
    </message>
    <message>
        <source>Time of one frame: all computation and all transfers</source>
        <translation>一帧的时间：全部计算与全部传输</translation>
    </message>
    <message>
        <source>Part of the latency</source>
        <translation>在时延中所占部分</translation>
    </message>
    <message>
        <source>The stage that limits the frame rate</source>
        <translation>限制帧率的阶段</translation>
    </message>
    <message>
        <source>Frames per second when stages work in parallel</source>
        <translation>各阶段并行工作时每秒的帧数</translation>
    </message>
    <message>
        <source>Energy of one frame</source>
        <translation>一帧的能耗</translation>
    </message>
    <message>
        <source>How many times faster than all layers on the first tier</source>
        <translation>比全部层都在第一层级快多少倍</translation>
    </message>
    <message>
        <source>How many times faster than all layers on the last tier</source>
        <translation>比全部层都在最后层级快多少倍</translation>
    </message>
    <message>
        <source>Whether what the method minimises is proven to be the least, or how far off it can be</source>
        <translation>方法的目标值是否已证明最小，或最多可能偏离多少</translation>
    </message>
    <message>
        <source>Time the method took</source>
        <translation>方法所用的时间</translation>
    </message>
    <message>
        <source>Minimises: %1</source>
        <translation>最小化：%1</translation>
    </message>
    <message>
        <source>A million cost</source>
        <translation>每百万次费用</translation>
    </message>
    <message>
        <source>What the last tier&apos;s computing costs for a million frames, in the price&apos;s currency</source>
        <translation>末层级计算每百万帧的费用，按价格的货币</translation>
    </message>
</context>
<context>
    <name>edgecut::CurvePlot</name>
    <message>
        <source>Where to cut as the uplink changes</source>
        <translation>上行速率变化时应在何处切分</translation>
    </message>
    <message>
        <source>Latency against the uplink rate. Left and Right change the rate, Page Up and Page Down go to the next change of the cut.</source>
        <translation>时延随上行速率的变化。左右键改变速率，Page Up 和 Page Down 跳到切分的下一个变化处。</translation>
    </message>
    <message>
        <source>Latency as the uplink changes — drag the marker</source>
        <translation>时延随上行速率变化——拖动标记</translation>
    </message>
    <message>
        <source>Uplink rate</source>
        <translation>上行速率</translation>
    </message>
    <message>
        <source>Uplink rate, Mbit/s</source>
        <translation>上行速率，Mbit/s</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>时延，ms</translation>
    </message>
</context>
<context>
    <name>edgecut::ExitChains</name>
    <message>
        <source>%1 · %2 of requests</source>
        <translation>%1 · 请求的 %2</translation>
    </message>
    <message>
        <source>The network and its exits</source>
        <translation>网络及其出口</translation>
    </message>
    <message>
        <source>%1: accuracy %2, %3 of requests, %4</source>
        <translation>%1：准确率 %2，请求的 %3，%4</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>layer, kind, tier, time</comment>
        <translation>%1，%2，位于 %3，%4</translation>
    </message>
    <message>
        <source>Where each exit&apos;s layers run</source>
        <translation>各出口的层在何处运行</translation>
    </message>
</context>
<context>
    <name>edgecut::FrameGantt</name>
    <message>
        <source>Where is each frame?</source>
        <translation>每一帧在哪里？</translation>
    </message>
    <message>
        <source>%1: waited %2, took %3</source>
        <translation>%1：等待 %2，用时 %3</translation>
    </message>
    <message>
        <source>%1: took %2</source>
        <translation>%1：用时 %2</translation>
    </message>
    <message>
        <source>Frame %1: came at %2, left after %3</source>
        <translation>第 %1 帧：%2 时到来，历时 %3 后离开</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>时间，ms</translation>
    </message>
</context>
<context>
    <name>edgecut::GraphLegendOverlay</name>
    <message>
        <source>moved: left %1, right %2</source>
        <comment>two plans</comment>
        <translation>已移动：左 %1，右 %2</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>a plan</comment>
        <translation>切割：%1</translation>
    </message>
</context>
<context>
    <name>edgecut::GraphView</name>
    <message>
        <source>Graph of the model</source>
        <translation>模型的图</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a layer and its tier</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Click to collapse the block</source>
        <translation>单击以折叠该块</translation>
    </message>
    <message>
        <source>%1; in %2 on %3</source>
        <comment>a layer on its tier, another plan, its tier there</comment>
        <translation>%1；在 %2 中位于 %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan and a tier</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>edgecut::JobModel</name>
    <message>
        <source>No jobs running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n 个任务正在运行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>job, percent</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 …</source>
        <comment>job</comment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, step</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>edgecut::LayerTableModel</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>已固定到 %1</translation>
    </message>
    <message>
        <source>An estimate: the cost of this layer is not known exactly</source>
        <translation>估计值：该层的代价并不确切</translation>
    </message>
    <message>
        <source>The cost of this operation is not known</source>
        <translation>该操作的代价未知</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>time on a tier</comment>
        <translation>在 %1 上</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC 数</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>edgecut::LayerTimesPlot</name>
    <message>
        <source>How long does each layer take on each tier?</source>
        <translation>每层在各层级上需多久？</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1：未知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>时间，ms</translation>
    </message>
</context>
<context>
    <name>edgecut::LearningPlot</name>
    <message>
        <source>%1 %2</source>
        <comment>generation or episode, its number</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>edgecut::LoopView</name>
    <message numerus="yes">
        <source>%n layers on %1</source>
        <translation>
            <numerusform>%1 上 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>The loop&apos;s present phase and plan</source>
        <translation>循环的当前阶段和方案</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layers</source>
        <translation>
            <numerusform>%1：%n 层</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::MessageModel</name>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1（%2 次）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, text</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>edgecut::MiniMap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>图的概览</translation>
    </message>
</context>
<context>
    <name>edgecut::NumberField</name>
    <message>
        <source>This is no number; type one like %1.</source>
        <translation>这不是数字；请输入类似 %1 的数。</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>请输入 %1 到 %2 之间的数。</translation>
    </message>
    <message>
        <source>Type a number not below %1.</source>
        <translation>请输入不小于 %1 的数。</translation>
    </message>
</context>
<context>
    <name>edgecut::OptionForm</name>
    <message>
        <source>Back to the standard, %1</source>
        <translation>恢复默认值 %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::OutputBytesPlot</name>
    <message>
        <source>What each layer would send</source>
        <translation>每一层要传输的数据</translation>
    </message>
    <message>
        <source>input %1</source>
        <comment>size</comment>
        <translation>输入 %1</translation>
    </message>
    <message>
        <source>%1 of the input</source>
        <translation>输入的 %1</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Output, bytes</source>
        <translation>输出，字节</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
</context>
<context>
    <name>edgecut::PlotWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>暂无内容。</translation>
    </message>
</context>
<context>
    <name>edgecut::PublishedModel</name>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>差异的原因</translation>
    </message>
</context>
<context>
    <name>edgecut::QueueLanes</name>
    <message>
        <source>Queues</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>value %1, service %2</source>
        <translation>价值 %1，服务 %2</translation>
    </message>
    <message>
        <source>waits %1 in all</source>
        <translation>共等待 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::RequirementPlot</name>
    <message>
        <source>Required accuracy</source>
        <translation>要求的准确率</translation>
    </message>
    <message>
        <source>%1 serves %2 of requests, up to an accuracy of %3</source>
        <translation>%1 服务 %2 的请求，准确率最高到 %3</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>请求的比例</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>出口</translation>
    </message>
</context>
<context>
    <name>edgecut::ScatterPlot</name>
    <message>
        <source>%1
%2: %3
%4: %5</source>
        <translation>%1
%2：%3
%4：%5</translation>
    </message>
</context>
<context>
    <name>edgecut::SessionTreeModel</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
</context>
<context>
    <name>edgecut::SharePlot</name>
    <message>
        <source>%1, as the paper prints it</source>
        <translation>%1，按论文所载</translation>
    </message>
    <message>
        <source>Share of computation</source>
        <translation>计算份额</translation>
    </message>
</context>
<context>
    <name>edgecut::StackedLatencyPlot</name>
    <message>
        <source>How long a frame takes when the network is cut here</source>
        <translation>在此处切分网络时一帧所需的时间</translation>
    </message>
    <message>
        <source>best: %1 · %2</source>
        <comment>cut position, latency</comment>
        <translation>最优：%1 · %2</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>在其后切分</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>时延，ms</translation>
    </message>
</context>
<context>
    <name>edgecut::StageBar</name>
    <message>
        <source>Where the time goes</source>
        <translation>时间花在哪里</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the latency</source>
        <comment>stage, time, share</comment>
        <translation>%1:%2，占时延的 %3</translation>
    </message>
</context>
<context>
    <name>edgecut::StaircasePlot</name>
    <message>
        <source>%1: no plan, the budget is too small</source>
        <translation>%1：无方案，预算太小</translation>
    </message>
    <message>
        <source>%1 from a budget of %2 on</source>
        <translation>预算从 %2 起为 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::StepPlayer</name>
    <message>
        <source>Step player</source>
        <translation>步骤播放器</translation>
    </message>
    <message>
        <source>Close the player (Esc)</source>
        <translation>关闭播放器 (Esc)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>关闭播放器</translation>
    </message>
    <message>
        <source>Each cut position, as it is tried</source>
        <translation>依次尝试的每个切分位置</translation>
    </message>
    <message>
        <source>What is proven, and the best plan so far</source>
        <translation>已证明的内容与目前最佳方案</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>proven: no plan is below</source>
        <translation>已证明：没有方案低于</translation>
    </message>
    <message>
        <source>best plan so far</source>
        <translation>目前最佳方案</translation>
    </message>
    <message>
        <source>a simple plan</source>
        <translation>一个简单方案</translation>
    </message>
    <message>
        <source>ends on the first tier</source>
        <translation>止于第一层级</translation>
    </message>
    <message>
        <source>ends on the last tier</source>
        <translation>止于最后层级</translation>
    </message>
    <message>
        <source>What a megabyte of each run saves</source>
        <translation>每个片段每 MB 的收益</translation>
    </message>
    <message>
        <source>What a query takes, step by step</source>
        <translation>逐步的查询时间</translation>
    </message>
    <message>
        <source>saved a megabyte</source>
        <translation>每 MB 节省</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>第 %1 个</translation>
    </message>
    <message>
        <source>No run is compared in this step.</source>
        <translation>此步不比较任何片段。</translation>
    </message>
    <message>
        <source>a query takes</source>
        <translation>一次查询需</translation>
    </message>
    <message>
        <source>with all of it there</source>
        <translation>全部到达后</translation>
    </message>
    <message>
        <source>How many requests wait</source>
        <translation>等待的请求数</translation>
    </message>
    <message>
        <source>What the agent learns</source>
        <translation>智能体学到什么</translation>
    </message>
    <message>
        <source>The plans of each generation</source>
        <translation>各代的方案</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>the agent by itself</source>
        <translation>智能体自身</translation>
    </message>
    <message>
        <source>best plan tried</source>
        <translation>尝试过的最佳方案</translation>
    </message>
</context>
<context>
    <name>edgecut::TierField</name>
    <message>
        <source>Tier</source>
        <translation>层级</translation>
    </message>
</context>
<context>
    <name>edgecut::TierStrip</name>
    <message>
        <source>Where it runs as the uplink grows</source>
        <translation>上行带宽增大时运行的位置</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>tier, rate, rate</comment>
        <translation>%1：%2 至 %3</translation>
    </message>
</context>
<context>
    <name>edgecut::TimePlot</name>
    <message>
        <source>Time, %1</source>
        <translation>时间，%1</translation>
    </message>
</context>
<context>
    <name>edgecut::WeightsPlot</name>
    <message>
        <source>α %1, γ %2
%3: %4</source>
        <translation>α %1，γ %2
%3：%4</translation>
    </message>
</context>
<context>
    <name>edgecut::WorldMap</name>
    <message>
        <source>Map of servers and users</source>
        <translation>服务器与用户地图</translation>
    </message>
    <message>
        <source>%1 servers, %2 users, coloured by: %3</source>
        <translation>%1 台服务器，%2 个用户，着色依据：%3</translation>
    </message>
</context>
<context>
    <name>edgecut::figures</name>
    <message>
        <source>One column, 3.5 in</source>
        <translation>单栏，3.5 英寸</translation>
    </message>
    <message>
        <source>Two columns, 7.16 in</source>
        <translation>双栏，7.16 英寸</translation>
    </message>
    <message>
        <source>Slide, 13.33 × 7.5 in</source>
        <translation>幻灯片，13.33 × 7.5 英寸</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::AnswerPanel</name>
    <message>
        <source>as fast as %1 only</source>
        <translation>与仅用 %1 一样快</translation>
    </message>
    <message>
        <source>%1 faster than %2 only</source>
        <translation>比仅用 %2 快 %1</translation>
    </message>
    <message>
        <source>%1 slower than %2 only</source>
        <translation>比仅用 %2 慢 %1</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>✓ proven optimal</source>
        <translation>✓ 已证明最优</translation>
    </message>
    <message>
        <source>within %1 of the optimum</source>
        <translation>与最优值相差不超过 %1</translation>
    </message>
    <message>
        <source>heuristic, no proven bound</source>
        <translation>启发式，无已证明的界</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>无方案</translation>
    </message>
    <message>
        <source>optimal for known costs</source>
        <translation>就已知代价而言最优</translation>
    </message>
    <message>
        <source>Set the budget to %1</source>
        <translation>将预算设为 %1</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>the data themselves</source>
        <translation>数据本身</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>离数据 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves %1</source>
        <translation>没有数据离开 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 leaves %2 (%3)</source>
        <translation>%2 离开 %1（%3）</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> 以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>加权 %1</translation>
    </message>
    <message>
        <source>%1, of these %2 by the radio</source>
        <translation>%1，其中无线电 %2</translation>
    </message>
    <message>
        <source>%1 for a million frames</source>
        <translation>每百万帧 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::BeyondTimeForm</name>
    <message>
        <source>Energy, money, memory and what may leave the first tier</source>
        <translation>能耗、费用、内存，以及可离开第一层级的内容</translation>
    </message>
    <message>
        <source>as the problem says</source>
        <translation>按问题所定</translation>
    </message>
    <message>
        <source>Radio of the first link</source>
        <translation>第一条链路的无线电</translation>
    </message>
    <message>
        <source>Beyond time</source>
        <translation>时间之外</translation>
    </message>
    <message>
        <source>Beyond time (%1)</source>
        <translation>时间之外（%1）</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::BudgetWorkspace</name>
    <message>
        <source>everything on %1</source>
        <translation>全部在 %1</translation>
    </message>
    <message>
        <source>cut behind %1</source>
        <translation>在 %1 之后切分</translation>
    </message>
    <message>
        <source>budget for links and cloud</source>
        <translation>链路与云的预算</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>How much work must stay on the first tier within a budget?</source>
        <translation>在给定预算内，第一层级必须保留多少计算？</translation>
    </message>
    <message>
        <source>How much sooner is a frame done within that budget?</source>
        <translation>在该预算内，一帧能提前多少完成？</translation>
    </message>
    <message>
        <source>How many more frames a second within that budget?</source>
        <translation>在该预算内，每秒能多处理多少帧？</translation>
    </message>
    <message>
        <source>Where did DSH look for the shortest longest stage?</source>
        <translation>DSH 在何处寻找最短的最长阶段？</translation>
    </message>
    <message>
        <source>Open a model to see what a budget does.</source>
        <translation>打开一个模型以查看预算的作用。</translation>
    </message>
    <message>
        <source>Open a model to see DSH&apos;s search.</source>
        <translation>打开一个模型以查看 DSH 的搜索过程。</translation>
    </message>
    <message>
        <source>Computing what every budget allows</source>
        <translation>正在计算各预算所允许的方案</translation>
    </message>
    <message>
        <source>DSH knows two tiers; this session has %1.</source>
        <translation>DSH 只支持两个层级；此会话有 %1 个。</translation>
    </message>
    <message>
        <source>Searching DSH&apos;s weights</source>
        <translation>正在搜索 DSH 的权重</translation>
    </message>
    <message>
        <source>time on %1</source>
        <translation>在 %1 上的时间</translation>
    </message>
    <message>
        <source>latency speed-up</source>
        <translation>时延加速比</translation>
    </message>
    <message>
        <source>throughput gain</source>
        <translation>吞吐量增益</translation>
    </message>
    <message>
        <source>weight α of the first tier&apos;s time</source>
        <translation>第一层级时间的权重 α</translation>
    </message>
    <message>
        <source>weight γ of the last tier&apos;s time</source>
        <translation>最后层级时间的权重 γ</translation>
    </message>
    <message>
        <source>longest stage</source>
        <translation>最长阶段</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CellTable</name>
    <message>
        <source>What the layer computes is not known, so its time is not predicted.</source>
        <translation>该层的计算量未知，因此不预测其时间。</translation>
    </message>
    <message>
        <source>A time of 0 has no ratio: the layer only renames what is there, or its time was not measured.</source>
        <translation>时间为 0 没有比值：该层只是改名，或其时间未被测量。</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>已比较</translation>
    </message>
    <message>
        <source>Median ratio</source>
        <translation>比值中位数</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>row without a layer</source>
        <translation>没有对应层的行</translation>
    </message>
    <message>
        <source>Its time is in no layer&apos;s.</source>
        <translation>其时间不计入任何层。</translation>
    </message>
    <message>
        <source>layer without a time</source>
        <translation>没有时间的层</translation>
    </message>
    <message>
        <source>It keeps the time that the device&apos;s model predicts.</source>
        <translation>沿用设备模型预测的时间。</translation>
    </message>
    <message>
        <source>taken to be fused</source>
        <translation>视为已融合</translation>
    </message>
    <message>
        <source>It has no row of its own and only follows a layer that has: engines fuse such layers without saying so.</source>
        <translation>它没有自己的行，只跟在有行的层后面：引擎会悄悄融合这类层。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ClientsPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n 个客户端</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does a query take when the server&apos;s time is limited?</source>
        <translation>服务器时间受限时一次查询需多久？</translation>
    </message>
    <message>
        <source>Sharing the server</source>
        <translation>正在共享服务器</translation>
    </message>
    <message>
        <source>%1 clients of %2 take %3 of the server&apos;s time a second, at most %4. A query takes %5 on average; no plans within the limit take less than %6 (proven; %7 off at most). Had each the server alone: %8.</source>
        <translation>%2 个客户端中有 %1 个每秒占用服务器 %3 的时间，上限 %4。一次查询平均需 %5；限制内没有方案少于 %6（已证明；至多相差 %7）。若各自独占服务器：%8。</translation>
    </message>
    <message>
        <source>Open a model to share a server among clients.</source>
        <translation>打开模型以在客户端间共享服务器。</translation>
    </message>
    <message>
        <source>mean of all clients</source>
        <translation>所有客户端平均</translation>
    </message>
    <message>
        <source>proven: no plans are below</source>
        <translation>已证明：没有更低的方案</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>查询</translation>
    </message>
    <message>
        <source>Server a second</source>
        <translation>每秒服务器时间</translation>
    </message>
    <message>
        <source>Layers there</source>
        <translation>已到达的层</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>输入您想做的事</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>找到的操作</translation>
    </message>
    <message>
        <source>Nothing of that name; try fewer letters.</source>
        <translation>没有匹配的操作；请少输入几个字母。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CompareWorkspace</name>
    <message>
        <source>Methods and their metrics</source>
        <translation>各方法及其指标</translation>
    </message>
    <message>
        <source>Open a model to compare methods on it.</source>
        <translation>打开一个模型以比较各种方法。</translation>
    </message>
    <message>
        <source>Double click a method to use it.</source>
        <translation>双击某个方法即可采用它。</translation>
    </message>
    <message>
        <source>against %1 only</source>
        <translation>相对于仅用 %1</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>How much faster than doing everything on one side?</source>
        <translation>比全部放在一侧快多少？</translation>
    </message>
    <message>
        <source>&amp;Lay its plan over the graph</source>
        <translation>将其方案叠加到图上(&amp;L)</translation>
    </message>
    <message>
        <source>Shows the selected method&apos;s plan and the present one on one graph</source>
        <translation>在同一张图上显示所选方法的方案与当前方案</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>使用此方法</translation>
    </message>
    <message>
        <source>Lay its plan over the graph</source>
        <translation>将其方案叠加到图上</translation>
    </message>
    <message>
        <source>&amp;Train what learns</source>
        <translation>训练学习型方法(&amp;T)</translation>
    </message>
    <message>
        <source>Learning methods take seconds, so they wait until they are asked</source>
        <translation>学习型方法需要数秒，因此等到要求时才运行</translation>
    </message>
    <message>
        <source>Solving by %1</source>
        <translation>用 %1 求解</translation>
    </message>
    <message>
        <source>solving …</source>
        <translation>正在求解 …</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>未训练</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Phone, edge or cloud</source>
        <translation>手机、边缘还是云</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>比较页面</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ComparisonBar</name>
    <message>
        <source>Layers that moved</source>
        <translation>已移动的层</translation>
    </message>
    <message>
        <source>The layer that moved before this one (%1)</source>
        <translation>上一个移动的层 (%1)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>上一处差异</translation>
    </message>
    <message>
        <source>The next layer that moved (%1)</source>
        <translation>下一个移动的层 (%1)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>下一处差异</translation>
    </message>
    <message>
        <source>Show the present plan alone (%1)</source>
        <translation>仅显示当前方案 (%1)</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>退出比较</translation>
    </message>
    <message>
        <source>%1 against now</source>
        <translation>%1 与当前对比</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) moved</source>
        <translation>
            <numerusform>%n 层已移动</numerusform>
        </translation>
    </message>
    <message>
        <source>every layer on the same tier</source>
        <translation>每一层都在同一层级</translation>
    </message>
    <message>
        <source>It is not possible now: %1</source>
        <translation>现在不可行：%1</translation>
    </message>
    <message>
        <source>%1 there, %2 now: %3</source>
        <comment>latencies of two plans and their difference</comment>
        <translation>彼 %1，现 %2：%3</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>layer, tier there, tier now</comment>
        <translation>%1：%2 → %3</translation>
    </message>
    <message>
        <source>Go to a layer that moved</source>
        <translation>转到已移动的层</translation>
    </message>
    <message>
        <source>No layer moved</source>
        <translation>没有层移动</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CurvesWorkspace</name>
    <message>
        <source>Where to cut as the uplink changes</source>
        <translation>上行速率变化时应在何处切分</translation>
    </message>
    <message>
        <source>Where does the time go for each cut position?</source>
        <translation>每个切分位置的时间花在哪里？</translation>
    </message>
    <message>
        <source>How much would a cut after each layer send?</source>
        <translation>在每一层之后切分要传输多少数据？</translation>
    </message>
    <message>
        <source>Open a model to see its plots.</source>
        <translation>打开一个模型以查看其图表。</translation>
    </message>
    <message>
        <source>Evaluating every cut position</source>
        <translation>正在评估每个切分位置</translation>
    </message>
    <message>
        <source>What is shown of each layer</source>
        <translation>显示各层的什么</translation>
    </message>
    <message>
        <source>Output sizes</source>
        <translation>输出大小</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::DdpgPage</name>
    <message>
        <source>the optimum</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>%1 above the optimum</source>
        <translation>高于最优值 %1</translation>
    </message>
    <message>
        <source>Open a model and an agent learns where to cut it.</source>
        <translation>打开模型，智能体将学习在何处切分。</translation>
    </message>
    <message>
        <source>Open a model, or drop an ONNX file here.</source>
        <translation>打开一个模型，或将 ONNX 文件拖到此处。</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>正在学习 …</translation>
    </message>
    <message>
        <source>Training an agent</source>
        <translation>正在训练智能体</translation>
    </message>
    <message numerus="yes">
        <source>Training %n agents</source>
        <translation>
            <numerusform>正在训练 %n 个智能体</numerusform>
        </translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>回合</translation>
    </message>
    <message>
        <source>the agent by itself</source>
        <translation>智能体自身</translation>
    </message>
    <message>
        <source>its noisy tries, mean</source>
        <translation>带噪声的尝试，平均</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>精确 %1</translation>
    </message>
    <message>
        <source>random search %1</source>
        <translation>随机搜索 %1</translation>
    </message>
    <message>
        <source>Learning: after %1 episodes the agent by itself takes %2, %3.</source>
        <translation>学习中：%1 回合后智能体自身方案为 %2，%3。</translation>
    </message>
    <message>
        <source>Cancelled after %1 episodes; by itself the agent took %2 then, %3.</source>
        <translation>%1 回合后取消；当时智能体自身方案为 %2，%3。</translation>
    </message>
    <message>
        <source>The answer, what the final actor does by itself: %1, %2.</source>
        <translation>答案，即最终策略网络自身的选择：%1，%2。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n episode(s), what was learned is kept: by itself the agent takes %1, %2.</source>
        <translation>
            <numerusform>%n 回合后停止，所学得以保留：智能体自身方案为 %1，%2。</numerusform>
        </translation>
    </message>
    <message>
        <source>Best plan that it tried on the way: %1, %2. Random search with as many plans (%3): %4, %5.</source>
        <translation>途中尝试过的最佳方案：%1，%2。同样数量方案（%3）的随机搜索：%4，%5。</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>各答案</translation>
    </message>
    <message>
        <source>best plans tried</source>
        <translation>尝试过的最佳方案</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>随机搜索</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>The first agent learns …</source>
        <translation>第一个智能体正在学习……</translation>
    </message>
    <message>
        <source>“20 seeds” trains as many agents and shows how far above the optimum they end.</source>
        <translation>“20 个种子”会训练同样多的智能体，并显示其最终高出最优多少。</translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n agents: median %1, at most %2, %3 at the optimum</source>
        <translation>
            <numerusform>%n 个智能体的差距：中位数 %1，至多 %2，%3 个达到最优</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>正在对图布局</translation>
    </message>
    <message>
        <source>episode %1 of %2</source>
        <translation>第 %1 回合，共 %2 回合</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>%1 · layers: %2</source>
        <comment>latency of a plan, and where its layers run</comment>
        <translation>%1 · 层数：%2</translation>
    </message>
    <message>
        <source>Agent (DDPG)</source>
        <translation>智能体 (DDPG)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>停止并保留(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;20 seeds</source>
        <translation>20 个种子(&amp;2)</translation>
    </message>
    <message>
        <source>The plan on the graph</source>
        <translation>图上的方案</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Best tried</source>
        <translation>尝试过的最佳</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>随机搜索</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>精确最优</translation>
    </message>
    <message>
        <source>On the graph:</source>
        <translation>图上：</translation>
    </message>
    <message>
        <source>Train with &amp;another seed</source>
        <translation>换一个种子训练(&amp;A)</translation>
    </message>
    <message>
        <source>Seed of the agent</source>
        <translation>智能体的种子</translation>
    </message>
    <message>
        <source>Trains twenty agents, from this seed on, and shows how far above the optimum their answers are</source>
        <translation>从此种子起训练二十个智能体，显示其答案高出最优多少</translation>
    </message>
    <message>
        <source>Episodes, steps and the widths of both networks (50 and 30) are mobile web AR&apos;s; the rest, of which it is silent, is DDPG&apos;s own paper&apos;s, but for discount, replay and target networks, which suit 40 000 steps. A heuristic without a bound: the exact optimum is one minimum cut.</source>
        <translation>回合数、步数和两个网络的宽度（50 与 30）取自移动 Web AR；论文未提的其余参数取自 DDPG 原文，但折扣、回放和目标网络按 40 000 步选取。这是没有界的启发式：精确最优只需一次最小割。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Above the optimum</source>
        <translation>高出最优</translation>
    </message>
    <message>
        <source>What the agent learns</source>
        <translation>智能体学到什么</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::Document</name>
    <message>
        <source>Building the problem of %1</source>
        <translation>正在构建 %1 的问题</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>正在求解</translation>
    </message>
    <message>
        <source>Computing the exact curve</source>
        <translation>正在计算精确曲线</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Solving to keep the answer</source>
        <translation>正在求解以保留答案</translation>
    </message>
    <message>
        <source>Reading the plan of %1</source>
        <translation>正在读取 %1 的方案</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::EnergyWorkspace</name>
    <message>
        <source>%1 of %2 layers on %3</source>
        <translation>%2 层中有 %1 层在 %3</translation>
    </message>
    <message>
        <source>How much energy does a frame take when it may take longer?</source>
        <translation>若允许更长时间，一帧需要多少能耗？</translation>
    </message>
    <message>
        <source>Open a model to see latency against energy.</source>
        <translation>打开一个模型以查看时延与能耗的关系。</translation>
    </message>
    <message>
        <source>Computing latency against energy</source>
        <translation>正在计算时延与能耗的关系</translation>
    </message>
    <message>
        <source>No energy is known: choose a device whose power is, or a radio under Beyond time.</source>
        <translation>没有已知的能耗：请选择功率已知的设备，或在“时间之外”中选择无线电。</translation>
    </message>
    <message>
        <source>latency allowed (supported plans: corners of the convex hull)</source>
        <translation>允许的时延（支撑方案：凸包的顶点）</translation>
    </message>
    <message>
        <source>energy of a frame</source>
        <translation>一帧的能耗</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExampleCard</name>
    <message>
        <source>Computing the curve of %1</source>
        <translation>正在计算 %1 的曲线</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2 时为 %1</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>正在计算...</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExampleGroup</name>
    <message>
        <source>Layer partitioning between edge and cloud (Liang et al., 2023)</source>
        <translation>边缘与云之间的层划分（Liang 等，2023）</translation>
    </message>
    <message>
        <source>Offloading to edge servers for users who move</source>
        <translation>面向移动用户的边缘服务器卸载</translation>
    </message>
    <message>
        <source>Incremental offloading</source>
        <translation>增量式卸载</translation>
    </message>
    <message>
        <source>Snapshots of web apps and shared servers</source>
        <translation>Web 应用的快照与共享服务器</translation>
    </message>
    <message>
        <source>Device, edge and cloud for augmented reality in the browser</source>
        <translation>浏览器增强现实中的设备、边缘与云</translation>
    </message>
    <message>
        <source>Early exits and what must be sent ahead</source>
        <translation>提前退出与需提前发送的内容</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExitsSettingsBar</name>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>Deadline (Edgent)</source>
        <translation>期限 (Edgent)</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>要求的准确率</translation>
    </message>
    <message>
        <source>Its standard deviation</source>
        <translation>其标准差</translation>
    </message>
    <message>
        <source>Uplink of the exits</source>
        <translation>出口的上行</translation>
    </message>
    <message>
        <source>Downlink of the exits</source>
        <translation>出口的下行</translation>
    </message>
    <message>
        <source>Standard deviation of the required accuracy</source>
        <translation>要求准确率的标准差</translation>
    </message>
    <message>
        <source>How the exits are served</source>
        <translation>出口的服务方式</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>提前退出网络</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Accuracy of exit %1</source>
        <translation>出口 %1 的准确率</translation>
    </message>
    <message>
        <source>Accuracy, %1</source>
        <translation>准确率，%1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExitsWorkspace</name>
    <message>
        <source>expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>%1 · the cut of %2 moves</source>
        <translation>%1 · %2 的切分移动</translation>
    </message>
    <message>
        <source>Edgent takes %1 within %2</source>
        <translation>Edgent 在 %2 内选取 %1</translation>
    </message>
    <message>
        <source>least expected latency %1</source>
        <translation>最小期望时延 %1</translation>
    </message>
    <message>
        <source>genetic algorithm %1 (gap %2)</source>
        <translation>遗传算法 %1（差距 %2）</translation>
    </message>
    <message>
        <source>Edgent, as read here, %1</source>
        <translation>Edgent（按此处的理解），%1</translation>
    </message>
    <message>
        <source>published %1 and %2</source>
        <translation>已发表 %1 和 %2</translation>
    </message>
    <message>
        <source>Edgent&apos;s expected latency is not explained in print; here each request names its accuracy and Edgent gives the server the input and the layers up to one point of that exit.</source>
        <translation>Edgent 的期望时延如何得出，文中没有说明；此处每个请求给出所需准确率，Edgent 将输入和该出口到某一点为止的层交给服务器。</translation>
    </message>
    <message>
        <source>The published numbers include loading and parsing the model (86 ms or more on the mobile device) and a network whose layers are not printed.</source>
        <translation>已发表的数值包含模型的加载与解析（移动设备上 86 ms 以上），且所用网络的各层并未给出。</translation>
    </message>
    <message>
        <source>Working out where each exit&apos;s layers run …</source>
        <translation>正在计算各出口的层在何处运行 …</translation>
    </message>
    <message>
        <source>Which exit serves how many requests</source>
        <translation>各出口服务多少请求</translation>
    </message>
    <message>
        <source>Latency by exit</source>
        <translation>各出口的时延</translation>
    </message>
    <message>
        <source>Expected latency as the uplink changes</source>
        <translation>期望时延随上行速率的变化</translation>
    </message>
    <message>
        <source>Serving the exits</source>
        <translation>正在服务各出口</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Edgent&apos;s split</source>
        <translation>Edgent 的划分</translation>
    </message>
    <message>
        <source>genetic</source>
        <translation>遗传</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>时延</translation>
    </message>
    <message>
        <source>Where each exit runs</source>
        <translation>各出口在哪里运行</translation>
    </message>
    <message>
        <source>Leaving by threshold</source>
        <translation>按阈值离开</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExportDialog</name>
    <message>
        <source>Export a figure</source>
        <translation>导出插图</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>另存为...</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>插图</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>There is nothing to export yet; open a model first.</source>
        <translation>还没有可导出的内容；请先打开一个模型。</translation>
    </message>
    <message>
        <source>%1 × %2 in, text of %3 pt</source>
        <translation>%1 × %2 英寸，文字 %3 pt</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>Export all figures</source>
        <translation>导出全部插图</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::FramesPage</name>
    <message>
        <source>How many frames are inside?</source>
        <translation>流水线中有多少帧？</translation>
    </message>
    <message>
        <source>Open a model to see its frames run.</source>
        <translation>打开一个模型以查看各帧的运行。</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/s</translation>
    </message>
    <message>
        <source>Frame rate, logarithmic</source>
        <translation>帧率（对数刻度）</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation>均匀</translation>
    </message>
    <message>
        <source>At random (Poisson)</source>
        <translation>随机（泊松）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>how frames come</source>
        <translation>帧的到达方式</translation>
    </message>
    <message>
        <source>the second plan</source>
        <translation>第二个方案</translation>
    </message>
    <message>
        <source>Frames arrive at</source>
        <translation>帧的到达速率</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Beside it, the plan of</source>
        <translation>并列显示的方案</translation>
    </message>
    <message>
        <source>Running frames through the pipeline</source>
        <translation>正在让各帧通过流水线</translation>
    </message>
    <message>
        <source>Where is each frame? %1</source>
        <translation>每一帧在哪里？%1</translation>
    </message>
    <message>
        <source>Where is each frame?</source>
        <translation>每一帧在哪里？</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>增长</translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>按公式</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>吞吐量</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>时延，中位数</translation>
    </message>
    <message>
        <source>95 %</source>
        <translation>95 %</translation>
    </message>
    <message>
        <source>99 %</source>
        <translation>99 %</translation>
    </message>
    <message>
        <source>Inside, mean</source>
        <translation>其中帧数，平均</translation>
    </message>
    <message>
        <source>Inside, most</source>
        <translation>其中帧数，最多</translation>
    </message>
    <message>
        <source>Click a frame to read its story. %1 of %2 frames are drawn.</source>
        <translation>单击一帧以查看其经过。已绘制 %2 帧中的 %1 帧。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::GeneticPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>What the genetic algorithm finds, against the exact answer</source>
        <translation>遗传算法的结果与精确答案对比</translation>
    </message>
    <message>
        <source>Click into the plot to see the best plan of a generation.</source>
        <translation>单击图表以查看某一代的最佳方案。</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>提前退出网络</translation>
    </message>
    <message>
        <source>Model in view</source>
        <translation>当前查看的模型</translation>
    </message>
    <message>
        <source>Search with &amp;another seed</source>
        <translation>换一个种子搜索(&amp;A)</translation>
    </message>
    <message>
        <source>Seed of the genetic algorithm</source>
        <translation>遗传算法的随机种子</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>搜索对象</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>What is searched genetically</source>
        <translation>遗传搜索的对象</translation>
    </message>
    <message>
        <source>Stopped; what was found until then stays.</source>
        <translation>已停止；此前找到的结果保留。</translation>
    </message>
    <message>
        <source>Open a model to search where to cut it.</source>
        <translation>打开一个模型以搜索切分位置。</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>正在搜索 …</translation>
    </message>
    <message>
        <source>Searching genetically</source>
        <translation>正在进行遗传搜索</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>代</translation>
    </message>
    <message>
        <source>best</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>精确 %1</translation>
    </message>
    <message>
        <source>published: best found</source>
        <translation>已发表：找到最优</translation>
    </message>
    <message>
        <source>published: mean steady</source>
        <translation>已发表：平均值稳定</translation>
    </message>
    <message>
        <source>Best %1 after %2 plans, %3 above the exact %4</source>
        <translation>%2 个方案后最优 %1，比精确值 %4 高 %3</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>第 %1 代</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Genetic algorithm</source>
        <translation>遗传算法</translation>
    </message>
    <message>
        <source>Iterations and operators are Pre-DNNOff&apos;s; it prints neither population nor rates, so those are this program&apos;s, and so are elite and cut-off. A heuristic: the exact answer is a minimum cut.</source>
        <translation>迭代数和算子取自 Pre-DNNOff；其未给出种群和概率，故由本程序设定，精英和截断亦然。这是启发式：精确答案只需一次最小割。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::GraphWorkspace</name>
    <message>
        <source>Latency as the uplink changes: drag the marker</source>
        <translation>时延随上行速率变化：拖动标记</translation>
    </message>
    <message>
        <source>Colour layers by</source>
        <translation>层的着色依据</translation>
    </message>
    <message>
        <source>Colour: tier</source>
        <translation>着色：层级</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>着色：时间</translation>
    </message>
    <message>
        <source>Colour: output size</source>
        <translation>着色：输出大小</translation>
    </message>
    <message>
        <source>Colour: MACs</source>
        <translation>着色：MAC 数</translation>
    </message>
    <message>
        <source>Direction of the graph</source>
        <translation>图的方向</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>从上到下</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>从左到右</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>查找层</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole graph (%1)</source>
        <translation>显示整个图 (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Reading the model...</source>
        <translation>正在读取模型...</translation>
    </message>
    <message>
        <source>Open a model, or drop an ONNX file here.</source>
        <translation>打开一个模型，或将 ONNX 文件拖到此处。</translation>
    </message>
    <message>
        <source>Drawing the graph...</source>
        <translation>正在绘制图...</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>正在对图布局</translation>
    </message>
    <message>
        <source>no layer of that name</source>
        <translation>没有这个名称的层</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>将 %1 固定到 %2</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>By Graphviz</source>
        <translation>用 Graphviz</translation>
    </message>
    <message>
        <source>Drawn top to bottom by Graphviz&apos; dot, where it is done in two seconds.</source>
        <translation>由 Graphviz 的 dot 从上到下绘制（若两秒内可完成）。</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>Colour: switching rate</source>
        <translation>着色：切换速率</translation>
    </message>
    <message>
        <source>Blocks of the graph</source>
        <translation>图中的块</translation>
    </message>
    <message>
        <source>Which blocks are drawn as one box. Double click a block to expand it; click the title beside its frame to collapse it.</source>
        <translation>哪些块画成一个方框。双击块将其展开；单击边框旁的标题将其折叠。</translation>
    </message>
    <message>
        <source>Blocks: automatic</source>
        <translation>块：自动</translation>
    </message>
    <message>
        <source>Blocks: collapsed</source>
        <translation>块：折叠</translation>
    </message>
    <message>
        <source>Blocks: expanded</source>
        <translation>块：展开</translation>
    </message>
    <message>
        <source>Collapse blocks by one level</source>
        <translation>将块折叠一级</translation>
    </message>
    <message>
        <source>Expand blocks by one level</source>
        <translation>将块展开一级</translation>
    </message>
    <message>
        <source>Blocks: as chosen</source>
        <translation>块：按选择</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a time and a tier</comment>
        <translation>%1，位于 %2</translation>
    </message>
    <message>
        <source>Double click to expand</source>
        <translation>双击展开</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>展开 %1</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>折叠 %1</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>折叠所有块</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>展开所有块</translation>
    </message>
    <message>
        <source>The uplink at which a layer moves outward. Grey: never. Hatched: it comes back, or moves more than once; the inspector shows where.</source>
        <translation>层向外移动时的上行带宽。灰色：从不。斜线：会返回或多次移动；检查器显示位置。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::Inspector</name>
    <message>
        <source>shape not known</source>
        <translation>形状未知</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>标量</translation>
    </message>
    <message numerus="yes">
        <source>, %n group(s)</source>
        <translation>
            <numerusform>,%n 组</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted by the device&apos;s model</source>
        <translation>由设备模型预测</translation>
    </message>
    <message>
        <source>the device&apos;s model went below zero: 0 was taken</source>
        <translation>设备模型给出负值：按 0 计</translation>
    </message>
    <message>
        <source>the layer&apos;s cost is not known: only the overhead is counted</source>
        <translation>该层代价未知：只计固定开销</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>typed; clear the field&apos;s value with the button</source>
        <translation>手工输入；用按钮可清除该值</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>未打开任何内容</translation>
    </message>
    <message>
        <source>Open a model or drop a file on the window.</source>
        <translation>打开一个模型，或将文件拖到窗口上。</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC 数</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Pinned layers</source>
        <translation>已固定的层</translation>
    </message>
    <message>
        <source>Select a layer to see what it costs and why it runs where it does.</source>
        <translation>选择一层，查看其代价以及它为何在此处运行。</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Time on %1</source>
        <translation>在 %1 上的时间</translation>
    </message>
    <message>
        <source>Back to the model&apos;s time</source>
        <translation>恢复为模型给出的时间</translation>
    </message>
    <message>
        <source>WHY HERE</source>
        <translation>为何在此</translation>
    </message>
    <message>
        <source>Unpin from %1</source>
        <translation>取消固定于 %1</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>固定到 %1</translation>
    </message>
    <message>
        <source>● runs on %1</source>
        <translation>● 在 %1 上运行</translation>
    </message>
    <message>
        <source>Looking for the next best place</source>
        <translation>正在寻找次优位置</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>大小未知</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>OVER THE UPLINK</source>
        <translation>随上行带宽</translation>
    </message>
    <message>
        <source>measured together with another layer, whose time holds this one&apos;s</source>
        <translation>与另一层一起测量，其时间已包含本层</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>the data themselves</source>
        <translation>数据本身</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>距输入数据 %n 层</numerusform>
        </translation>
    </message>
    <message>
        <source>LEAVES %1</source>
        <translation>离开 %1</translation>
    </message>
    <message>
        <source>Nothing that this layer makes.</source>
        <translation>该层的输出均不离开。</translation>
    </message>
    <message>
        <source>Nothing, under the present plan.</source>
        <translation>在当前方案下没有。</translation>
    </message>
    <message numerus="yes">
        <source>%n tensors, %1 in all</source>
        <translation>
            <numerusform>%n 个张量，共 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::LoopPage</name>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>the monitoring period</source>
        <translation>监测周期</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>请求/秒</translation>
    </message>
    <message>
        <source>the request rate</source>
        <translation>请求速率</translation>
    </message>
    <message>
        <source>the hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>the probes&apos; noise</source>
        <translation>探测噪声</translation>
    </message>
    <message>
        <source>How fast is the uplink, and what do probes say?</source>
        <translation>上行有多快？探测结果如何？</translation>
    </message>
    <message>
        <source>How long does a request take?</source>
        <translation>一个请求需多久？</translation>
    </message>
    <message>
        <source>A new plan must be better by more than this</source>
        <translation>新方案须至少好出此值</translation>
    </message>
    <message>
        <source>Rates are estimated by probes of two sizes over a synthetic link whose rate scatters by so much</source>
        <translation>速率由两种大小的探测在合成链路上估计，其速率按此幅度波动</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Monitored every</source>
        <translation>监测间隔</translation>
    </message>
    <message>
        <source>Requests come at</source>
        <translation>请求速率</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>Probes&apos; noise</source>
        <translation>探测噪声</translation>
    </message>
    <message>
        <source>Playing the loop over %1</source>
        <translation>正在按 %1 播放循环</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>逐轮</translation>
    </message>
    <message>
        <source>Drop a bandwidth trace here, or add a synthetic one above.</source>
        <translation>将带宽记录拖到此处，或在上方添加合成记录。</translation>
    </message>
    <message>
        <source>Open a model to play the loop with it.</source>
        <translation>打开模型以用它播放循环。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MainWindow</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>EdgeCut sessions (*.edgecut)</source>
        <translation>EdgeCut 会话 (*.edgecut)</translation>
    </message>
    <message>
        <source>Sessions, models and problems (*.edgecut *.onnx *.prototxt *.json);;All files (*)</source>
        <translation>会话、模型和问题 (*.edgecut *.onnx *.prototxt *.json);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MeasuredWorkspace</name>
    <message>
        <source>&amp;Forget these times</source>
        <translation>清除这些时间(&amp;F)</translation>
    </message>
    <message>
        <source>Tier whose measured times are shown</source>
        <translation>显示其实测时间的层级</translation>
    </message>
    <message>
        <source>Takes the device&apos;s predicted times again</source>
        <translation>重新使用设备的预测时间</translation>
    </message>
    <message>
        <source>How well do predicted times fit measured ones?</source>
        <translation>预测时间与实测时间吻合程度如何？</translation>
    </message>
    <message>
        <source>No times were measured yet. Drop a file of them on the window, or open it: a profile of ONNX Runtime (enable_profiling), of TensorRT (trtexec --exportProfile=times.json), or a table whose first line is layer,edge,cloud and whose rows are layers and milliseconds.</source>
        <translation>尚无实测时间。请将文件拖到窗口或打开它：ONNX Runtime 的性能记录 (enable_profiling)、TensorRT 的 (trtexec --exportProfile=times.json)，或首行为 layer,edge,cloud、各行为层和毫秒的表格。</translation>
    </message>
    <message>
        <source>Tables of measured times</source>
        <translation>实测时间表</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>按类型</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>未匹配</translation>
    </message>
    <message>
        <source>Not matched (%1)</source>
        <translation>未匹配 (%1)</translation>
    </message>
    <message>
        <source>%1 (%2), measured on %3; predicted by the model of %4.</source>
        <translation>%1（%2），在 %3 上测得；由 %4 的模型预测。</translation>
    </message>
    <message>
        <source>No kernel has both times.</source>
        <translation>没有内核同时具有两种时间。</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s) compared: %1 predicted, %2 measured; median ratio %3, mean error %4</source>
        <translation>
            <numerusform>比较了 %n 个内核：预测 %1，实测 %2；比值中位数 %3，平均误差 %4</numerusform>
        </translation>
    </message>
    <message>
        <source>, R² of the logarithms %1.</source>
        <translation>，对数的 R² 为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ratio, in the table only.</source>
        <translation>
            <numerusform>%n 个没有比值，仅列于表中。</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>predicted too slow</source>
        <translation>预测过慢</translation>
    </message>
    <message>
        <source>predicted too fast</source>
        <translation>预测过快</translation>
    </message>
    <message>
        <source>others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Predicted against measured, by kind of layer</source>
        <translation>预测与实测对比，按层类型</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MessagesPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MethodOptions</name>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>All options of the method</source>
        <translation>该方法的全部选项</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MetricTable</name>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilityServerPanel</name>
    <message>
        <source>Users present</source>
        <translation>在场用户</translation>
    </message>
    <message>
        <source>Arrivals so far</source>
        <translation>至今到达数</translation>
    </message>
    <message>
        <source>Backhaul</source>
        <translation>回程网</translation>
    </message>
    <message>
        <source>Server %1 · cell (%2, %3)</source>
        <translation>服务器 %1 · 小区 (%2, %3)</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>整个片段</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>切换次数</translation>
    </message>
    <message>
        <source>Hits, partial, misses</source>
        <translation>命中、部分命中、未命中</translation>
    </message>
    <message>
        <source>Queries after them</source>
        <translation>其后的查询</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>最多客户端</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Peak uplink</source>
        <translation>上行峰值</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>未命中</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>接收</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilitySettingsBar</name>
    <message>
        <source>&amp;More …</source>
        <translation>更多(&amp;M) …</translation>
    </message>
    <message>
        <source>Intervals, cells, training, contention, backhaul, fractions</source>
        <translation>间隔、小区、训练、争用、回程网、部分迁移</translation>
    </message>
    <message>
        <source>The papers&apos; traces cannot be shipped. Drop KAIST&apos;s, GeoLife&apos;s, GPX, SUMO or CSV files on the window for the real experiment.</source>
        <translation>论文所用的轨迹不能随程序发布。要做真实实验，请将 KAIST、GeoLife、GPX、SUMO 或 CSV 文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>移动者</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>预测器</translation>
    </message>
    <message>
        <source>Migration radius</source>
        <translation>迁移半径</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>存活时间</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Campus (synthetic)</source>
        <translation>校园（合成）</translation>
    </message>
    <message>
        <source>City (synthetic)</source>
        <translation>城市（合成）</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilityWorkspace</name>
    <message>
        <source>Moving through the world …</source>
        <translation>正在世界中移动 …</translation>
    </message>
    <message>
        <source>Colour of the cells</source>
        <translation>小区的颜色</translation>
    </message>
    <message>
        <source>Follow a user</source>
        <translation>跟随一个用户</translation>
    </message>
    <message>
        <source>Moving through the world</source>
        <translation>正在世界中移动</translation>
    </message>
    <message>
        <source>Follow: nobody</source>
        <translation>跟随：无</translation>
    </message>
    <message>
        <source>Follow: %1</source>
        <translation>跟随：%1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>These movements are synthetic, so the numbers need not meet.</source>
        <translation>这些移动轨迹是合成的，因此数值不必一致。</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 users · %4 servers</source>
        <translation>%1，共 %2 · %3 个用户 · %4 台服务器</translation>
    </message>
    <message>
        <source>Right: PerDNN&apos;s Fig. 9 and Table III, on the backhaul with Inception. Quiet: peaks under 100 Mbit/s. Here: %1.</source>
        <translation>右侧：PerDNN 的图 9 与表 III，回程网上为 Inception。清闲：峰值低于 100 Mbit/s。此处：%1。</translation>
    </message>
    <message>
        <source>Pages of mobility</source>
        <translation>移动性页面</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>地图</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Sending ahead</source>
        <translation>预先发送</translation>
    </message>
    <message>
        <source>Click a server to see its history, or a person to follow them.</source>
        <translation>点击服务器查看其历史，或点击人员跟随其行进。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::OffloadingWorkspace</name>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>Server times</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>快照</translation>
    </message>
    <message>
        <source>Pages of offloading</source>
        <translation>卸载的页面</translation>
    </message>
    <message>
        <source>Many clients</source>
        <translation>多客户端</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PipelineWorkspace</name>
    <message>
        <source>Frames</source>
        <translation>帧</translation>
    </message>
    <message>
        <source>Over a trace</source>
        <translation>沿带宽记录</translation>
    </message>
    <message>
        <source>Pages of the pipeline</source>
        <translation>流水线的页面</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>协作</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PredictionPage</name>
    <message>
        <source>Mean error by positions looked at</source>
        <translation>平均误差，按所看位置数</translation>
    </message>
    <message>
        <source>Mean error by interval</source>
        <translation>平均误差，按间隔</translation>
    </message>
    <message>
        <source>Predictions in vain by interval</source>
        <translation>徒劳的预测，按间隔</translation>
    </message>
    <message>
        <source>Benefit per cost by interval</source>
        <translation>效益/成本，按间隔</translation>
    </message>
    <message>
        <source>Predictors (PerDNN, Table III)</source>
        <translation>预测器（PerDNN，表 III）</translation>
    </message>
    <message>
        <source>Cancelled. Change a setting or come back to this page to compute it.</source>
        <translation>已取消。更改设置或返回本页即可计算。</translation>
    </message>
    <message>
        <source>Learning from the movements …</source>
        <translation>正在从移动轨迹学习……</translation>
    </message>
    <message>
        <source>Comparing predictors</source>
        <translation>正在比较预测器</translation>
    </message>
    <message>
        <source>With %1, predicting every %2 pays most here; the paper takes 20 s.</source>
        <translation>用 %1 时，此处每 %2 预测一次最划算；论文取 20 s。</translation>
    </message>
    <message>
        <source>Here is a synthetic world, drawn by a generator: its people walk straighter and turn at other places than those of %1, so the numbers need not meet.</source>
        <translation>这是生成器绘制的合成世界：其中的人走得更直、转弯处也与 %1 不同，因此数字不必一致。</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>平均误差</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>徒劳</translation>
    </message>
    <message>
        <source>benefit per cost</source>
        <translation>效益/成本</translation>
    </message>
    <message>
        <source>next server</source>
        <translation>下一服务器</translation>
    </message>
    <message>
        <source>among the first two</source>
        <translation>前两名内</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>history</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ProvisioningPage</name>
    <message>
        <source>Train the &amp;agent too</source>
        <translation>同时训练智能体(&amp;A)</translation>
    </message>
    <message>
        <source>How long does recognition take?</source>
        <translation>识别需多久？</translation>
    </message>
    <message>
        <source>How far from balance, which is 0?</source>
        <translation>离平衡（0）有多远？</translation>
    </message>
    <message>
        <source>What does the phone draw?</source>
        <translation>手机耗能多少？</translation>
    </message>
    <message>
        <source>Where does the computation run?</source>
        <translation>计算在哪里运行？</translation>
    </message>
    <message>
        <source>the paper&apos;s four networks</source>
        <translation>论文的四个网络</translation>
    </message>
    <message>
        <source>the model in view</source>
        <translation>当前模型</translation>
    </message>
    <message>
        <source>of the cloud&apos;s</source>
        <translation>占云价</translation>
    </message>
    <message>
        <source>What computation on the edge costs its provider, the cloud&apos;s price being 1. The paper does not say how it counts the edge.</source>
        <translation>边缘计算对提供者的成本，以云价为 1。论文未说明如何计边缘。</translation>
    </message>
    <message>
        <source>to 1 of latency</source>
        <translation>对延迟的 1</translation>
    </message>
    <message>
        <source>How much energy counts in the reward against latency, both in shares of what they are on the phone alone: omega against phi</source>
        <translation>奖励中能耗相对延迟的权重，二者均以仅用手机时的值为单位：omega 对 phi</translation>
    </message>
    <message>
        <source>The paper&apos;s DDPG agent takes seconds a network, so it waits until it is asked</source>
        <translation>论文的 DDPG 智能体每个网络需数秒，因此等候请求才运行</translation>
    </message>
    <message>
        <source>networks to provide</source>
        <translation>要提供的网络</translation>
    </message>
    <message>
        <source>the edge&apos;s price</source>
        <translation>边缘价格</translation>
    </message>
    <message>
        <source>the weight of energy</source>
        <translation>能耗权重</translation>
    </message>
    <message>
        <source>Provide</source>
        <translation>提供方式</translation>
    </message>
    <message>
        <source>Edge&apos;s price</source>
        <translation>边缘价格</translation>
    </message>
    <message>
        <source>Energy counts</source>
        <translation>能耗权重</translation>
    </message>
    <message>
        <source>Training the agent of mobile web AR</source>
        <translation>正在训练移动 Web AR 的智能体</translation>
    </message>
    <message>
        <source>Providing recognition</source>
        <translation>正在提供识别</translation>
    </message>
    <message>
        <source>Open a model to see who could run it, or choose the paper&apos;s networks above.</source>
        <translation>打开模型以查看谁可运行它，或在上方选择论文的网络。</translation>
    </message>
    <message>
        <source>Computation is counted in time on the last tier; the balance rate is the server cost saved less the latency saved.</source>
        <translation>计算量以末层级上的时间计；平衡率为节省的服务器成本减去节省的延迟。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PublishedWorkspace</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Published numbers and ours</source>
        <translation>已发表的数值与我们的数值</translation>
    </message>
    <message>
        <source>This session holds no published numbers. The example sessions do; a file of them (edgecut.published) can be dropped onto the window.</source>
        <translation>此会话不含已发表的数值。示例会话中有；也可将其文件 (edgecut.published) 拖到窗口上。</translation>
    </message>
    <message>
        <source>Computing ...</source>
        <translation>正在计算 ...</translation>
    </message>
    <message>
        <source>Computing what the paper publishes</source>
        <translation>正在计算论文所发表的量</translation>
    </message>
    <message>
        <source>Here is computed from this session&apos;s devices and links, which come from public specifications and are not fitted to the paper. The difference is that of the last number of a range.</source>
        <translation>“此处”由本会话的设备和链路算出，它们来自公开的规格，未向论文拟合。差异针对范围中的最后一个数。</translation>
    </message>
    <message>
        <source>Published and here</source>
        <translation>已发表与此处</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueSettingsBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>Bound the waiting</source>
        <translation>限制等待</translation>
    </message>
    <message>
        <source>Requests that have waited so many times their service go before all others</source>
        <translation>等待时间达到其服务时间这么多倍的请求优先于其他所有请求</translation>
    </message>
    <message>
        <source>× service</source>
        <translation>× 服务时间</translation>
    </message>
    <message>
        <source>Waiting bound</source>
        <translation>等待上限</translation>
    </message>
    <message>
        <source>A user&apos;s layers that follow one another are served as one, with the mean of their efficiencies</source>
        <translation>同一用户的连续各层作为一个整体服务，取其效率的平均值</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>块</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>工作负载</translation>
    </message>
    <message>
        <source>&amp;Draw …</source>
        <translation>抽取(&amp;D) …</translation>
    </message>
    <message>
        <source>How many requests are drawn, when they come and what they are worth</source>
        <translation>抽取多少个请求、何时到来、价值多少</translation>
    </message>
    <message>
        <source>Layers of AlexNet, VGG-16, ResNet-32 and MobileNet-v1 for CIFAR-10. Times are predicted for %1; values are example data, since the paper prints none.</source>
        <translation>用于 CIFAR-10 的 AlexNet、VGG-16、ResNet-32 和 MobileNet-v1 的各层。时间针对 %1 预测；价值为示例数据，因为论文未给出。</translation>
    </message>
    <message>
        <source>Draw &amp;another</source>
        <translation>重新抽取(&amp;A)</translation>
    </message>
    <message>
        <source>Seed of the workload</source>
        <translation>工作负载的随机种子</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Up to four policies side by side</source>
        <translation>最多四种策略并列</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Merge blocks</source>
        <translation>合并块</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>随机抽取</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>已选 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueStory</name>
    <message>
        <source>waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>+%1 ×</source>
        <translation>+%1 ×</translation>
    </message>
    <message>
        <source>Efficiency first against ...</source>
        <translation>效率优先对比 ...</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>用户 %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n request(s)</source>
        <translation>
            <numerusform>含 %n 个请求的块</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>请求 %1</translation>
    </message>
    <message>
        <source>%1, at %2. %3</source>
        <comment>policy, time, sentence</comment>
        <translation>%1，%2 时。%3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>价值</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到达</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>前置请求</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>已等待</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1，超时</translation>
    </message>
    <message>
        <source>Two objectives</source>
        <translation>两个目标</translation>
    </message>
    <message>
        <source>The objective that the paper prints, the sum of (T + W) / Cap with Cap = R / T, is least when the lowest values go first; the policy it proposes makes the sum of R·W small instead.</source>
        <translation>论文中印出的目标，即 (T + W) / Cap 之和（Cap = R / T），在价值最低者先行时最小；而它提出的策略使 R·W 之和变小。</translation>
    </message>
    <message>
        <source>Swapping two neighbours a, b changes the valued waiting by value(a)·time(b) − value(b)·time(a): serving the larger value/time first can only help (Smith 1956).</source>
        <translation>交换相邻的 a、b 使加权等待改变 价值(a)·时间(b) − 价值(b)·时间(a)：先服务 价值/时间 较大者只会有益（Smith 1956）。</translation>
    </message>
    <message>
        <source>Nothing is proven here: Smith&apos;s rule needs one server, all ready at once, no order among requests, no waiting bound and no merged blocks.</source>
        <translation>此处无法证明：Smith 规则要求单台服务器、全部同时就绪、请求之间无先后约束、无等待上限且不合并块。</translation>
    </message>
    <message>
        <source>Click a request for its story.</source>
        <translation>单击一个请求以查看其经过。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ScheduleWorkspace</name>
    <message>
        <source>Serving the requests …</source>
        <translation>正在服务请求 …</translation>
    </message>
    <message>
        <source>Valued waiting as the queue grows</source>
        <translation>加权等待随队列增长的变化</translation>
    </message>
    <message>
        <source>System efficiency as the queue grows</source>
        <translation>系统效率随队列增长的变化</translation>
    </message>
    <message>
        <source>Serving drawn queues of 100 to 1000 requests …</source>
        <translation>正在服务抽取的 100 到 1000 个请求的队列 …</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Serving the requests</source>
        <translation>正在服务请求</translation>
    </message>
    <message>
        <source>Serving drawn queues of 100 to 1000 requests</source>
        <translation>正在服务抽取的 100 到 1000 个请求的队列</translation>
    </message>
    <message>
        <source>✓ optimal for valued waiting</source>
        <translation>✓ 加权等待最优</translation>
    </message>
    <message>
        <source>The workload has no requests; choose another one or draw one.</source>
        <translation>工作负载中没有请求；请另选或抽取一个。</translation>
    </message>
    <message>
        <source>Requests (mean, 95 % band)</source>
        <translation>请求数（平均值，95 % 区间）</translation>
    </message>
    <message>
        <source>Average valid waiting time</source>
        <translation>平均有效等待时间</translation>
    </message>
    <message>
        <source>System efficiency</source>
        <translation>系统效率</translation>
    </message>
    <message>
        <source>%1 of %2 requests served</source>
        <translation>已服务 %2 个请求中的 %1 个</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time</comment>
        <translation>%1，共 %2</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>正在观看 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ScriptRun</name>
    <message>
        <source>There is no layer called %1.</source>
        <translation>没有名为 %1 的层。</translation>
    </message>
    <message>
        <source>%1: the picture cannot be written; check the folder.</source>
        <translation>%1：无法写入图片；请检查文件夹。</translation>
    </message>
    <message>
        <source>There is nothing to export: name a session or a model.</source>
        <translation>没有可导出的内容：请指定会话或模型。</translation>
    </message>
    <message>
        <source>There is no figure called %1; there are %2.</source>
        <translation>没有名为 %1 的插图；现有 %2。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SendingPage</name>
    <message>
        <source>Hit ratio by migration radius</source>
        <translation>命中率，按迁移半径</translation>
    </message>
    <message>
        <source>Queries beyond those of IONN, by migration radius</source>
        <translation>比 IONN 多出的查询数，按迁移半径</translation>
    </message>
    <message>
        <source>Backhaul of the busiest server</source>
        <translation>最忙服务器的回程网</translation>
    </message>
    <message>
        <source>Peak uplink by part sent</source>
        <translation>上行峰值，按所发部分</translation>
    </message>
    <message>
        <source>Queries lost by part sent</source>
        <translation>损失的查询，按所发部分</translation>
    </message>
    <message>
        <source>Moving through the world …</source>
        <translation>正在世界中移动 …</translation>
    </message>
    <message>
        <source>Cancelled. Change a setting or come back to this page to compute it.</source>
        <translation>已取消。更改设置或返回本页即可计算。</translation>
    </message>
    <message>
        <source>Moving through the world in other ways …</source>
        <translation>正以其他方式运行世界……</translation>
    </message>
    <message>
        <source>Sending ahead in other ways</source>
        <translation>以其他方式预先发送</translation>
    </message>
    <message numerus="yes">
        <source>%n crowded server(s), %1 of a model on each server.</source>
        <translation>
            <numerusform>%n 个拥挤的服务器，每个服务器上有模型的 %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed for %1 with Inception: hits of %2 at 50 m and %3 at 100 m, a peak of %4. This world is synthetic, drawn by a generator: how often its people change servers and where they meet is its own, so the numbers need not meet.</source>
        <translation>论文对 %1（Inception）所载：50 m 命中 %2，100 m 命中 %3，峰值 %4。此世界为生成器绘制的合成世界：人们多久换服务器、在何处相遇都是其自身特点，因此数字不必一致。</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>PerDNN</source>
        <translation>PerDNN</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>最优</translation>
    </message>
    <message>
        <source>IONN</source>
        <translation>IONN</translation>
    </message>
    <message>
        <source>crowded servers</source>
        <translation>拥挤的服务器</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>所有服务器</translation>
    </message>
    <message>
        <source>queries lost</source>
        <translation>损失的查询</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>downlink</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>半径</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>发送</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ServerTimesPage</name>
    <message>
        <source>Clients of the server</source>
        <translation>服务器的客户端数</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>平均绝对误差</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>重要性</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>How far off are estimates of a busy server&apos;s times?</source>
        <translation>对繁忙服务器时间的估计偏差有多大？</translation>
    </message>
    <message>
        <source>What does the forest look at?</source>
        <translation>森林看重什么？</translation>
    </message>
    <message>
        <source>Learning a server&apos;s times</source>
        <translation>正在学习服务器的时间</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>正在学习 …</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them held out</source>
        <translation>%1 行，其中留出 %2 行</translation>
    </message>
    <message>
        <source>Synthetic: a model of contention on a Titan Xp, no machine was measured (%1). LL is linear or logarithmic regression, whichever fits a type of layer better. Drop a CSV of measured times here to learn from it: layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, hyperparameters, time_ms.</source>
        <translation>合成数据：Titan Xp 上资源争用的模型，未测量任何机器（%1）。LL 为线性或对数回归，取更适合该层类型者。将实测时间的 CSV 拖到此处即可从中学习：layer_type、clients、kernel_util、memory_util、gpu_memory_mb、temperature_c、各超参数、time_ms。</translation>
    </message>
    <message>
        <source>Measured times of %1: %2.</source>
        <translation>%1 的实测时间：%2。</translation>
    </message>
    <message>
        <source>Open a model to see how its clients choose servers.</source>
        <translation>打开一个模型以查看其客户端如何选择服务器。</translation>
    </message>
    <message>
        <source>Choosing servers</source>
        <translation>正在选择服务器</translation>
    </message>
    <message>
        <source>Each client takes the fastest server that it sees, by the forest&apos;s times for its load: %1 clients of %2 that come one after the other end %3 at %4 servers. A query takes %5 on a server of one&apos;s own and %6 on one that all share. Times that know nothing of load send all to the first.</source>
        <translation>每个客户端按森林对其负载的估计选取所见最快的服务器：%2 的 %1 个客户端依次到来，按 %3 分布于 %4 台服务器。独占一台服务器时一次查询需 %5，全部共用一台时需 %6。不考虑负载的时间会把所有客户端都送到第一台。</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>客户端</translation>
    </message>
    <message>
        <source>by the forest&apos;s times</source>
        <translation>按随机森林的时间</translation>
    </message>
    <message>
        <source>by times that know nothing of load</source>
        <translation>按不知负载的时间</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>服务器 %1</translation>
    </message>
    <message>
        <source>To which of the servers it sees does each client go?</source>
        <translation>每个客户端去往其可见服务器中的哪一个？</translation>
    </message>
    <message>
        <source>Open a model to see where its clients go.</source>
        <translation>打开模型以查看其客户端去向。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 a crossing</source>
        <translation>上行 %1，下行 %2，每次跨越 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, solved in %2 by version %3</source>
        <translation>%1，由版本 %3 用时 %2 求解</translation>
    </message>
    <message>
        <source>Remove %1 from the session</source>
        <translation>从会话中移除 %1</translation>
    </message>
    <message>
        <source>%1: %2 predicted, %3 published, %4</source>
        <translation>%1：预测 %2，公开 %3，%4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at once</source>
        <translation>
            <numerusform>%1，一次 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to lay its plan over the graph, against the present one.</source>
        <translation>点击可将其方案叠加到图上，与当前方案对比。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionView</name>
    <message>
        <source>Workspaces</source>
        <translation>工作区</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将 %n 个文件写入 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SnapshotPage</name>
    <message>
        <source>Whole</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>分段</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>虚拟机</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Fall-back</source>
        <translation>回退</translation>
    </message>
    <message>
        <source>How long does a move take?</source>
        <translation>一次迁移需要多久？</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>捕获</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>%1 + model</source>
        <translation>%1 + 模型</translation>
    </message>
    <message>
        <source>Moved are a whole snapshot, its changed part, that part in pieces, or a virtual machine. An application is up to %1 as fast as on the client (published: up to %2). In pieces it moves %3 as fast as a virtual machine, %4 with the model on the way (published: up to %5). A model with assumed parameters, since the paper prints none: change them.</source>
        <translation>迁移的可以是完整快照、其变化部分、分段的变化部分，或虚拟机。应用最快可达客户端上的 %1（已发表：最高 %2）。分段迁移的速度是虚拟机的 %3，模型同时在传时为 %4（已发表：最高 %5）。模型参数为假定值，因为论文未给出：可自行修改。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SpeedupsWorkspace</name>
    <message>
        <source>How much sooner is a frame done than on the first tier alone?</source>
        <translation>与仅用第一层级相比，一帧能提前多少完成？</translation>
    </message>
    <message>
        <source>How many more frames a second than the first tier alone?</source>
        <translation>与仅用第一层级相比，每秒能多处理多少帧？</translation>
    </message>
    <message>
        <source>Open a model to compare plans.</source>
        <translation>打开一个模型以比较方案。</translation>
    </message>
    <message>
        <source>the paper&apos;s networks, over this link</source>
        <translation>论文中的网络，经由此链路</translation>
    </message>
    <message>
        <source>this model, over CAT1, 3G, 4G and WiFi</source>
        <translation>此模型，经由 CAT1、3G、4G 和 WiFi</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/s</translation>
    </message>
    <message>
        <source>Light load: the plan of least latency keeps up. Heavy load: DNN Surgery takes the plan with the shortest longest stage.</source>
        <translation>轻载：时延最小的方案跟得上。重载：DNN Surgery 取最长阶段最短的方案。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>加速比</translation>
    </message>
    <message>
        <source>Comparing networks and links</source>
        <translation>正在比较网络与链路</translation>
    </message>
    <message>
        <source>latency speed-up</source>
        <translation>时延加速比</translation>
    </message>
    <message>
        <source>throughput gain</source>
        <translation>吞吐量增益</translation>
    </message>
    <message>
        <source>Devices and link are the session&apos;s; a throughput is 1 / longest stage.</source>
        <translation>设备和链路取自会话；吞吐量为 1 / 最长阶段。</translation>
    </message>
    <message>
        <source>Only the uplink&apos;s network changes; a throughput is 1 / longest stage.</source>
        <translation>仅上行所用网络不同；吞吐量为 1 / 最长阶段。</translation>
    </message>
    <message>
        <source>this model, as the uplink grows</source>
        <translation>本模型，随上行增大</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 帧/秒</translation>
    </message>
    <message>
        <source>%1 are a light load at each of these uplinks.</source>
        <translation>在这些上行速率下，%1 均为轻负载。</translation>
    </message>
    <message>
        <source>%1 are a heavy load at each of these uplinks.</source>
        <translation>在这些上行速率下，%1 均为重负载。</translation>
    </message>
    <message>
        <source>%1 are a heavy load up to %2 Mbit/s and a light one from %3 Mbit/s.</source>
        <translation>%1 在 %2 Mbit/s 及以下为重负载，从 %3 Mbit/s 起为轻负载。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StartPage</name>
    <message>
        <source>EdgeCut Studio</source>
        <translation>EdgeCut Studio</translation>
    </message>
    <message>
        <source>Where to cut a deep neural network between device, edge and cloud.</source>
        <translation>深度神经网络应在设备、边缘与云之间的何处切分。</translation>
    </message>
    <message>
        <source>Open a model or session...</source>
        <translation>打开模型或会话...</translation>
    </message>
    <message>
        <source>Built-in networks</source>
        <translation>内置网络</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>最近的会话</translation>
    </message>
    <message>
        <source>None yet. Everything you do is kept in a session by itself.</source>
        <translation>暂无。您所做的一切都会自动保存在会话中。</translation>
    </message>
    <message>
        <source>ONNX and Caffe models, partition problems and sessions. Or drop a file anywhere.</source>
        <translation>ONNX 和 Caffe 模型、划分问题与会话。也可以把文件拖放到任意位置。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StatusLine</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n 层</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 of weights</source>
        <translation> · 权重 %1</translation>
    </message>
    <message>
        <source> · at least %1</source>
        <translation> · 至少 %1</translation>
    </message>
    <message>
        <source>Nothing crosses a link</source>
        <translation>没有数据经过链路</translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), %1</source>
        <translation>
            <numerusform>切分：跨越 %n 次，%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>没有消息</translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), at least %1</source>
        <translation>
            <numerusform>切分：跨越 %n 次，至少 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StepShow</name>
    <message>
        <source>Watching %1</source>
        <translation>正在观看 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ThresholdModel</name>
    <message>
        <source>What the other exits leave; change those.</source>
        <translation>其余出口留下的部分；请更改那些出口。</translation>
    </message>
    <message>
        <source>Type another value, in per cent.</source>
        <translation>请键入其他百分数。</translation>
    </message>
    <message>
        <source>The side branches passed on the way are not counted.</source>
        <translation>沿途经过的旁支不计入。</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>平均延迟</translation>
    </message>
    <message>
        <source>%1,
leave</source>
        <comment>share of samples</comment>
        <translation>%1，
离开</translation>
    </message>
    <message>
        <source>%1,
right</source>
        <comment>share of answers</comment>
        <translation>%1，
正确</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100 per cent.</source>
        <translation>请键入 0 到 100 的百分数。</translation>
    </message>
    <message>
        <source>The shares of a threshold would add up to more than 100 %; lower another one first.</source>
        <translation>某阈值的比例之和将超过 100 %；请先降低另一个。</translation>
    </message>
    <message>
        <source>%1 at threshold %2</source>
        <translation>阈值 %2 时为 %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ThresholdTable</name>
    <message>
        <source>As it was given</source>
        <translation>恢复原值</translation>
    </message>
    <message>
        <source>Share and accuracy of each exit by threshold</source>
        <translation>各出口按阈值的比例和准确率</translation>
    </message>
    <message>
        <source>Takes back what was typed into this table</source>
        <translation>撤回此表中键入的内容</translation>
    </message>
    <message>
        <source>Shares and accuracies by threshold</source>
        <translation>按阈值的比例和准确率</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>按原值</translation>
    </message>
    <message>
        <source>This network says nothing of thresholds; its file may (&quot;thresholds&quot;).</source>
        <translation>该网络未给出阈值；其文件可以给出（“thresholds”）。</translation>
    </message>
    <message>
        <source>Typed here over what was given. Leaving once an exit is sure enough.</source>
        <translation>在此键入以替代原值。出口足够确定即离开。</translation>
    </message>
    <message>
        <source>EXAMPLE DATA, not measured: the paper draws these curves and prints no numbers. Type your own over them.</source>
        <translation>示例数据，并非实测：论文只画了曲线而未给数字。请键入自己的数值。</translation>
    </message>
    <message>
        <source>As the file gives them. Type others over them.</source>
        <translation>文件所给的值。可直接键入其他值。</translation>
    </message>
    <message>
        <source>Leaving once an exit is sure enough</source>
        <translation>出口足够确定即离开</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TimesDialog</name>
    <message numerus="yes">
        <source>%1 of %n row(s) of %2 name layers of %3.</source>
        <translation>
            <numerusform>%2 的 %n 行中有 %1 行给出 %3 的层。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of layers were measured as one kernel and stay on one tier.</source>
        <translation>
            <numerusform>%n 组层作为一个内核测得，须留在同一层级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without a time keep the predicted one.</source>
        <translation>
            <numerusform>%n 层没有时间，沿用预测值。</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>实测时间</translation>
    </message>
    <message>
        <source>Where were the times of %1 measured?</source>
        <translation>%1 的时间在哪里测得？</translation>
    </message>
    <message>
        <source>&amp;Use these times</source>
        <translation>使用这些时间(&amp;U)</translation>
    </message>
    <message>
        <source>keeps its times</source>
        <translation>保留其时间</translation>
    </message>
    <message>
        <source>Choose a tier.</source>
        <translation>请选择层级。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TraceField</name>
    <message>
        <source>Add a &amp;synthetic trace</source>
        <translation>添加合成记录(&amp;S)</translation>
    </message>
    <message>
        <source>Synthetic mobile uplink</source>
        <translation>合成的移动上行</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TracePage</name>
    <message>
        <source>Decide by probes (simulated)</source>
        <translation>按探测决定（模拟）</translation>
    </message>
    <message>
        <source>How fast is the uplink?</source>
        <translation>上行有多快？</translation>
    </message>
    <message>
        <source>How long does a frame take?</source>
        <translation>一帧需要多久？</translation>
    </message>
    <message>
        <source>How many frames get through?</source>
        <translation>能通过多少帧？</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/s</translation>
    </message>
    <message>
        <source>Frame rate, logarithmic</source>
        <translation>帧率（对数刻度）</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>每秒帧数</translation>
    </message>
    <message>
        <source>A plan stays while it is worse than the new one by no more</source>
        <translation>当前方案比新方案至多差这么多时予以保留</translation>
    </message>
    <message>
        <source>DSH, as published</source>
        <translation>DSH（论文原样）</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>精确</translation>
    </message>
    <message>
        <source>Rates are estimated by probes of two sizes over a synthetic link with noise, jitter and loss</source>
        <translation>速率由两种大小的探测包经带有噪声、抖动和丢失的合成链路估计</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>帧率</translation>
    </message>
    <message>
        <source>the hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>how heavy plans are found</source>
        <translation>重载方案的求法</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>探测</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Frames arrive at</source>
        <translation>帧的到达速率</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>滞回</translation>
    </message>
    <message>
        <source>Heavy plans</source>
        <translation>重载方案</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>正在跟随 %1</translation>
    </message>
    <message>
        <source>Drop a bandwidth trace here, or add a synthetic one above.</source>
        <translation>将带宽记录拖到此处，或在上方添加合成记录。</translation>
    </message>
    <message>
        <source>Open a model to follow the trace with it.</source>
        <translation>打开一个模型以跟随该记录。</translation>
    </message>
    <message>
        <source>Click a moment to read what was so then.</source>
        <translation>单击某一时刻以查看当时的情况。</translation>
    </message>
    <message>
        <source>Set the uplink to %1</source>
        <translation>将上行设为 %1</translation>
    </message>
    <message>
        <source>The trace&apos;s own</source>
        <translation>记录自身的</translation>
    </message>
    <message>
        <source>the trace&apos;s latency</source>
        <translation>记录的延迟</translation>
    </message>
    <message>
        <source>Latency of the link</source>
        <translation>链路延迟</translation>
    </message>
    <message>
        <source>Takes what the trace says of the link&apos;s latency at each moment in place of the link&apos;s own</source>
        <translation>采用记录中各时刻的链路延迟，而非链路自身的延迟</translation>
    </message>
    <message>
        <source>This trace says nothing of latency: the link&apos;s own counts</source>
        <translation>该记录未给出延迟：按链路自身的计</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UplinkRanges</name>
    <message>
        <source>It has no one switching rate: with latency on the link, or tiers that are not all faster outward, layers may come back.</source>
        <translation>它没有单一的切换速率：链路有时延，或外侧层级并非总是更快时，层可能会返回。</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadGraph</name>
    <message>
        <source>Order of the upload on the network</source>
        <translation>网络上的上传顺序</translation>
    </message>
    <message>
        <source>Open a model to see in which order it goes.</source>
        <translation>打开模型以查看其发送顺序。</translation>
    </message>
    <message>
        <source>Drawing the graph...</source>
        <translation>正在绘制图...</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>正在对图布局</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadOrderModel</name>
    <message numerus="yes">
        <source>%1 … %2 (%n layers)</source>
        <translation>
            <numerusform>%1 … %2（%n 层）</numerusform>
        </translation>
    </message>
    <message>
        <source>has arrived</source>
        <translation>已到达</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>尚未到达</translation>
    </message>
    <message>
        <source>No part saved anything, so the first layer left goes next.</source>
        <translation>没有任何部分能带来节省，因此接着发送剩余的第一层。</translation>
    </message>
    <message>
        <source>There</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>到达时间</translation>
    </message>
    <message>
        <source>Query then</source>
        <translation>届时查询时间</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadPage</name>
    <message>
        <source>How long does a query take while the model is sent?</source>
        <translation>发送模型期间，一次查询需要多久？</translation>
    </message>
    <message>
        <source>Queries during an upload (PerDNN, Table II)</source>
        <translation>上传期间的查询数（PerDNN，表 II）</translation>
    </message>
    <message>
        <source>Published: ODROID-XU4 and Titan Xp, Caffe, 35 / 50 Mbit/s. Ours: the session&apos;s devices by their models, which are not fitted to these numbers.</source>
        <translation>已发表：ODROID-XU4 和 Titan Xp，Caffe，35 / 50 Mbit/s。我们的：会话中的设备按其模型计算，未向这些数值拟合。</translation>
    </message>
    <message>
        <source>Order of the upload</source>
        <translation>上传顺序</translation>
    </message>
    <message>
        <source>Ordering the upload</source>
        <translation>正在安排上传顺序</translation>
    </message>
    <message>
        <source>Open a model to see how it is sent to a server.</source>
        <translation>打开一个模型以查看它如何发送到服务器。</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1，论文</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>上传</translation>
    </message>
    <message>
        <source>IONN</source>
        <translation>IONN</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>全部就位</translation>
    </message>
    <message>
        <source>In which order is the model sent?</source>
        <translation>模型按什么顺序发送？</translation>
    </message>
    <message>
        <source>Upload order (IONN)</source>
        <translation>上传顺序 (IONN)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::VisiblePanel</name>
    <message>
        <source>How much leaves, by layers kept?</source>
        <translation>按保留层数，离开多少？</translation>
    </message>
    <message>
        <source>Looking at what leaves the client</source>
        <translation>正在查看离开客户端的数据</translation>
    </message>
    <message>
        <source>Open a model to see what of its input a server gets.</source>
        <translation>打开模型以查看服务器能得到其输入的什么。</translation>
    </message>
    <message>
        <source>of the input&apos;s size</source>
        <translation>占输入大小</translation>
    </message>
    <message>
        <source>as much as the input</source>
        <translation>与输入一样多</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the input</source>
        <translation>占输入</translation>
    </message>
    <message>
        <source>With the rest on %1 a query takes %2.</source>
        <translation>其余在 %1 时一次查询需 %2。</translation>
    </message>
    <message>
        <source>The return path does not allow the rest on %1.</source>
        <translation>回传方式不允许其余部分在 %1 上。</translation>
    </message>
    <message numerus="yes">
        <source>All %n layers stay: nothing leaves the client.</source>
        <translation>
            <numerusform>全部 %n 层保留：没有数据离开客户端。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers stay; %1 leave, %2 of the input&apos;s size.</source>
        <translation>
            <numerusform>保留 %n 层；%1 离开，为输入大小的 %2。</numerusform>
        </translation>
    </message>
    <message>
        <source>How much can be seen at most: a large tensor may hide the input, a small one show it.</source>
        <translation>至多能看到多少：大张量可能掩盖输入，小张量也可能暴露它。</translation>
    </message>
    <message>
        <source>shape not known</source>
        <translation>形状未知</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::WhatIfBar</name>
    <message>
        <source>Link</source>
        <translation>链路</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>单向</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>计代价</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>免代价</translation>
    </message>
    <message>
        <source>A layer may not need a tensor from further out.</source>
        <translation>层不能需要来自更外侧的张量。</translation>
    </message>
    <message>
        <source>Tensors may come back, at the downlink rate.</source>
        <translation>张量可以按下行速率回传。</translation>
    </message>
    <message>
        <source>Tensors come back at no cost: the model as DNN Surgery publishes it.</source>
        <translation>张量回传不计代价：即 DNN Surgery 论文中的模型。</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>回传方式</translation>
    </message>
    <message>
        <source>Minimises: %1. %2</source>
        <translation>最小化：%1。%2</translation>
    </message>
    <message>
        <source>Mbit/s</source>
        <translation>Mbit/s</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>上行</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>下行</translation>
    </message>
    <message>
        <source>Latency a crossing</source>
        <translation>每次跨越的时延</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>插图(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Search actions   %1</source>
        <translation>搜索操作   %1</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>搜索操作</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>新建会话(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Add a &amp;built-in network</source>
        <translation>添加内置网络(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation>保存副本(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>关闭会话(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>暂无会话</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find a layer</source>
        <translation>查找层(&amp;F)</translation>
    </message>
    <message>
        <source>Search &amp;actions...</source>
        <translation>搜索操作(&amp;A)...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Session &amp;panel</source>
        <translation>会话面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>检查器(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>消息(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Pin the selected layer to the &amp;first tier</source>
        <translation>将所选层固定到第一层级(&amp;F)</translation>
    </message>
    <message>
        <source>Pin the selected layer to the &amp;last tier</source>
        <translation>将所选层固定到最后层级(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Unpin the selected layer</source>
        <translation>取消固定所选层(&amp;U)</translation>
    </message>
    <message>
        <source>Return path: &amp;one-way (data never comes back)</source>
        <translation>回传方式：单向（数据从不回传）(&amp;O)</translation>
    </message>
    <message>
        <source>Return path: &amp;paid (at the downlink rate)</source>
        <translation>回传方式：计代价（按下行速率）(&amp;P)</translation>
    </message>
    <message>
        <source>Return path: &amp;free (as DNN Surgery publishes it)</source>
        <translation>回传方式：免代价（如 DNN Surgery 所述）(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Two tiers: edge and cloud</source>
        <translation>两个层级：边缘和云(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;hree tiers: device, edge and cloud</source>
        <translation>三个层级：设备、边缘和云(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keep this answer</source>
        <translation>保留此答案(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Compare all methods</source>
        <translation>比较所有方法(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>取消所有任务(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Export a figure...</source>
        <translation>导出插图(&amp;E)...</translation>
    </message>
    <message>
        <source>Export &amp;all figures...</source>
        <translation>导出全部插图(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About EdgeCut Studio</source>
        <translation>关于 EdgeCut Studio(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;result must end on</source>
        <translation>结果必须落在(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Send tensors as</source>
        <translation>张量传输格式(&amp;S)</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>任意层级</translation>
    </message>
    <message>
        <source>The first tier, where the data is</source>
        <translation>第一层级，即数据所在处</translation>
    </message>
    <message>
        <source>The last tier</source>
        <translation>最后层级</translation>
    </message>
    <message>
        <source>They are stored</source>
        <translation>按存储格式</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32 位浮点数</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>16 位浮点数</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8 位整数</translation>
    </message>
    <message>
        <source>E&amp;xpand blocks by one level</source>
        <translation>将块展开一级(&amp;X)</translation>
    </message>
    <message>
        <source>C&amp;ollapse blocks by one level</source>
        <translation>将块折叠一级(&amp;O)</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>展开所有块</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>折叠所有块</translation>
    </message>
    <message>
        <source>Fold blocks as the window has room</source>
        <translation>按窗口大小自动折叠块</translation>
    </message>
    <message>
        <source>&amp;Next difference of two plans</source>
        <translation>两个方案的下一处差异(&amp;N)</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference of two plans</source>
        <translation>两个方案的上一处差异(&amp;V)</translation>
    </message>
    <message>
        <source>Lea&amp;ve the comparison of two plans</source>
        <translation>退出两个方案的比较(&amp;V)</translation>
    </message>
    <message>
        <source>Cost fused &amp;kernels (convolution, normalisation, activation)</source>
        <translation>按融合内核计代价（卷积、归一化、激活）(&amp;K)</translation>
    </message>
    <message>
        <source>Engines run these layers as one kernel: their times do not simply add, and no cut goes between them.</source>
        <translation>引擎将这些层作为一个内核执行：其时间不是简单相加，且切分不会落在它们之间。</translation>
    </message>
    <message>
        <source>&amp;Watch it step by step</source>
        <translation>逐步观看(&amp;W)</translation>
    </message>
</context>
<context>
    <name>edgecut::text</name>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>帧/s</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>The figure cannot be written (%1); choose another folder.</source>
        <translation>无法写入插图（%1）；请另选文件夹。</translation>
    </message>
    <message>
        <source>This figure has no table; export it as PDF, SVG or PNG.</source>
        <translation>该插图没有数据表；请导出为 PDF、SVG 或 PNG。</translation>
    </message>
    <message>
        <source>This figure has no TeX form; export it as PDF and include that.</source>
        <translation>该插图没有 TeX 形式；请导出为 PDF 后再引入。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ending of a figure&apos;s file; end the name in .pdf, .svg, .png, .csv or .tex.</source>
        <translation>“%1”不是插图文件的后缀；文件名应以 .pdf、.svg、.png、.csv 或 .tex 结尾。</translation>
    </message>
    <message>
        <source>A figure of %1 by %2 in cannot be drawn; choose 0.1 to 200 in.</source>
        <translation>无法绘制 %1 × %2 英寸的插图；请选择 0.1 到 200 英寸。</translation>
    </message>
    <message>
        <source>There is nothing to export yet; open a model first.</source>
        <translation>还没有可导出的内容；请先打开一个模型。</translation>
    </message>
    <message>
        <source>The figure cannot be drawn; try another format.</source>
        <translation>无法绘制插图；请尝试其他格式。</translation>
    </message>
    <message>
        <source>A picture of %1 by %2 pixels is too large; choose fewer dots per inch.</source>
        <translation>%1 × %2 像素的图片过大；请降低每英寸点数。</translation>
    </message>
</context>
</TS>
