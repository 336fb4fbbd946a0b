<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>core</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder and the space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds more than %1 values, the most this program reads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep in one another; no file of this program does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key %1 stands twice in one object; keep one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold one JSON object; it holds %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an object {...}; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot;; add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a list [...]; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no known key; known here are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number of at most 2^53; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a text in quotes; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be true or false; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no %1 file; such a file begins with &quot;format&quot;: &quot;%1&quot;, &quot;version&quot;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file of format %1, where %2 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is of version %1 and this program reads up to version %2; open it with a newer EdgeCut Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a time in milliseconds, 0 or more; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be an energy in millijoules, 0 or more; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a number of bytes, 0 or more; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be a rate in Mbit/s above 0; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must name two tiers or more, from the data source outward.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty; a problem has one layer or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold one number for each of the %2 tiers; it holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the layer %2 a second time; a tensor reaches each consumer once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold %2 links, one between each two neighbouring tiers; it holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;, since links stand in the order of the tiers they join; it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must be &quot;one-way&quot;, &quot;paid&quot; or &quot;free&quot;; it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must hold one number or null for each of the %2 tiers; it holds %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the name %2 a second time; give it another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the layer %2, which &quot;layers&quot; does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names the tier %2, which &quot;tiers&quot; does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 reads a tensor that is not there or has no shape; add its producer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 needs a tensor of 4 dimensions (batch, channels, height, width); %2 has %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window of the layer %1 (kernel %2) does not fit into its padded input of %3 elements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 is too large to count its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 is too large to count its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A layer has no name; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 is there twice; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 is there twice; give each a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 names a tensor that is not there; add it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 is made twice, by %2 and by %3; only one layer may make it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tensor %1 is made by no layer; add one that makes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 needs its own result: it lies on a cycle, and a network must have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The input %1 needs a shape of positive numbers and a type with a size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 cannot split %2 channels into %3 and make %4: both numbers of channels must be multiples of the groups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fully connected layer %1 needs a batch dimension and at least one output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 adds %2 and %3, whose shapes do not fit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 joins nothing; give it a tensor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layer %1 joins %2 and %3, which differ in more than their channels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LTE Cat 1 (DNN Surgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3G (DNN Surgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4G (DNN Surgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi (DNN Surgery)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wi-Fi (IONN, PerDNN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5G trial, edge to cloud (web AR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5G trial, device to edge (web AR)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no link &quot;%1&quot;; take one of %2, or UP/DOWN/LATENCY in Mbit/s, Mbit/s and ms (5.85/20/30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; must be three numbers with decimal points, UP/DOWN/LATENCY (5.85/20/30).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rates of the link &quot;%1&quot; must be above 0 Mbit/s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latency of the link &quot;%1&quot; must be 0 ms or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 tiers; a problem needs two or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tier has no name; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1 is named twice; give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result tier is number %1 of %2 tiers; name one of the problem&apos;s tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no layers; a problem needs one or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer number %1 has no name; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is named twice; give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 has %2 bytes of weights; they must be 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is pinned to a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 times and %2 energies; %3 layers on %4 tiers need one of each for every layer and tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 takes %2 ms on %3; a time must be finite and 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 draws %2 mJ on %3; an energy must be finite and 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 is made by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 is read by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 reads its own output %2; a network must not have a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 names its consumer %2 twice; name it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor number %1 has no name; give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 is named twice; give one of them another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tensor %1 has %2 bytes; a size must be finite and 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 links for %2 tiers; each tier but the last needs one to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a rate of %3 Mbit/s; a rate must be finite and above 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a latency of %3 ms; it must be finite and 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 memory limits for %2 tiers; give one for each tier, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tier %1 has %2 bytes of memory; a limit must be finite and 0 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The times or energies up to layer %1 add up to more than a number can hold; use smaller ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer times up to tensor %1 add up to more than a number can hold; use fewer bytes or a higher rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 waits for layer %2, which waits for its output; a network must not have a cycle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2, but its input comes from layer %3, which is pinned to %4, further out; allow the return path or drop a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but it comes from layer %3, which is pinned to %4, further out; allow the return path, drop the pin or choose another result tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot honour memory_bytes; use exhaustive, or leave the limits out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan places %1 layers; the problem has %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan places layer %1 on a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2 and cannot run on %3; drop the pin or leave the layer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layer %1 on %2 needs tensor %3 from layer %4 on %5, and nothing may come back from there; allow the return path or move one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but layer %3 makes it on %4 and nothing may come back from there; allow the return path or choose another result tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layers on %1 hold %2 bytes of weights, and its memory takes %3; place fewer layers there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exhaustive looks at no more than 2^24 plans, and %1 layers free on %2 tiers make more; pin layers or use min-cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No plan keeps every tier within its memory limit; raise a limit in memory_bytes or drop a pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>latency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cost table holds %1 costs for %2 tiers; %3 layers on %4 tiers need one for each layer and tier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no option %2; leave it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option %1 is %2; it must be from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes at most %2 tiers and the problem has %3; use a method for more, such as min-cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on the first tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All on the last tier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the uplink %2 to %1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the uplink to %1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the downlink %2 to %1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the downlink to %1 Mbit/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the latency of %2 to %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the link&apos;s latency to %1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the link %2 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the link to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the %1 device to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the tiers to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the return path to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver the result to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the result end anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send tensors as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1 on %2 to %3 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the time of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is damaged (%1); open a backup or a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was written by EdgeCut Studio %1 (schema %2), newer than this one (%3, schema %4); update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty; give a session made by edgecut-studio or by `edgecut session build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of this name; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be made; check the folder and its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edit starts from another value of %1 than the session has; make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy would replace the session itself; choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is damaged (the content %1 is lost); open a backup or a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is damaged (the seed of run %1 is no number); open a backup or a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has changed this session; its changes are taken over. Look at them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file was moved or deleted while it was open; save the session under a new name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is being written by another program; close it there or try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file is read-only; save a copy elsewhere and change that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left for the session file; nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no EdgeCut session; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file cannot be read or written (%1); check the folder, its permissions and the space left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session holds more than this program can keep in memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session file cannot be used (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions of schema %1 can no longer be upgraded; open this one with an earlier version first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upgraded session cannot be put in place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AlexNet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ResNet-18</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GoogLeNet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>edgecut::text</name>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
