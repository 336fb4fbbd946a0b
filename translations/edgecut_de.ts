<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BlockFolding</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Shows where to cut a deep neural network between device, edge and cloud.</source>
        <translation>Zeigt, wo ein tiefes neuronales Netz zwischen Gerät, Edge und Cloud zu teilen ist.</translation>
    </message>
    <message>
        <source>--%1 %2: one of %3 is needed</source>
        <translation>--%1 %2: eines von %3 wird gebraucht</translation>
    </message>
    <message>
        <source>--uplink needs a rate from 0.1 to 1000 Mbit/s, such as 5.85</source>
        <translation>--uplink braucht eine Rate von 0.1 bis 1000 Mbit/s, etwa 5.85</translation>
    </message>
    <message>
        <source>--size needs WIDTHxHEIGHT between 320x240 and 8192x8192, such as 1600x1000</source>
        <translation>--size braucht BREITExHÖHE zwischen 320x240 und 8192x8192, etwa 1600x1000</translation>
    </message>
    <message>
        <source>--method %1: there is no such method; `edgecut methods` lists them</source>
        <translation>--method %1: Es gibt kein solches Verfahren; `edgecut methods` listet sie auf</translation>
    </message>
    <message>
        <source>--export needs --to FILE; the ending of FILE is the format</source>
        <translation>--export braucht --to DATEI; die Endung von DATEI ist das Format</translation>
    </message>
    <message>
        <source>A session (*.edgecut), a model (*.onnx, *.prototxt) or a problem (*.problem.json).</source>
        <translation>Eine Sitzung (*.edgecut), ein Modell (*.onnx, *.prototxt) oder ein Problem (*.problem.json).</translation>
    </message>
    <message>
        <source>--watch needs the number of a step, from 1</source>
        <translation>--watch braucht die Nummer eines Schritts, ab 1</translation>
    </message>
</context>
<context>
    <name>CurveData</name>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>%1 · nothing crosses</source>
        <translation>%1 · nichts wird übertragen</translation>
    </message>
    <message>
        <source>%1 · cut moves to %2</source>
        <translation>%1 · Schnitt wandert zu %2</translation>
    </message>
    <message>
        <source>minimum cut</source>
        <translation>minimaler Schnitt</translation>
    </message>
</context>
<context>
    <name>FramesRun</name>
    <message>
        <source>bounds the rate to %1</source>
        <translation>begrenzt die Rate auf %1</translation>
    </message>
    <message>
        <source>No stage takes any time: any rate works.</source>
        <translation>Keine Stufe braucht Zeit: Jede Rate geht.</translation>
    </message>
    <message>
        <source>Congested: %1 takes %2 a frame, so at %3 the queue before it grows without end. At most %4 work; lower the rate, or choose a method for throughput.</source>
        <translation>Überlastet: %1 braucht %2 je Bild, also wächst bei %3 die Warteschlange davor ohne Ende. Höchstens %4 gehen; senken Sie die Rate oder wählen Sie ein Verfahren für Durchsatz.</translation>
    </message>
    <message>
        <source>Keeps up with %1; %2 is the busiest and would bear %3.</source>
        <translation>Hält mit %1 mit; am meisten zu tun hat %2, bis %3 würde es reichen.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Mouse wheel</source>
        <translation>Mausrad</translation>
    </message>
    <message>
        <source>Graph and plots: zoom about the pointer</source>
        <translation>Graph und Diagramme: am Zeiger vergrößern und verkleinern</translation>
    </message>
    <message>
        <source>Drag</source>
        <translation>Ziehen</translation>
    </message>
    <message>
        <source>Graph: move the drawing; plots: zoom to the frame; curve marker: change the uplink</source>
        <translation>Graph: Zeichnung verschieben; Diagramme: auf den Rahmen vergrößern; Marke der Kurve: Uplink ändern</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Doppelklick</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Pfeiltasten</translation>
    </message>
    <message>
        <source>Graph: walk along the links from the selected layer</source>
        <translation>Graph: von der gewählten Schicht den Kanten folgen</translation>
    </message>
    <message>
        <source>Right click</source>
        <translation>Rechtsklick</translation>
    </message>
    <message>
        <source>Graph: pin the layer to a tier</source>
        <translation>Graph: Schicht an eine Ebene heften</translation>
    </message>
    <message>
        <source>Keyboard and mouse</source>
        <translation>Tastatur und Maus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>About EdgeCut Studio</source>
        <translation>Über EdgeCut Studio</translation>
    </message>
    <message>
        <source>&lt;b&gt;EdgeCut Studio %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;EdgeCut Studio %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Where to cut a deep neural network between device, edge and cloud, and what happens then. Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Wo ein tiefes neuronales Netz zwischen Gerät, Edge und Cloud zu teilen ist, und was dann geschieht. Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Plots: show everything again; graph: go to the layer, expand the block</source>
        <translation>Diagramme: wieder alles zeigen; Graph: zur Schicht gehen, den Block aufklappen</translation>
    </message>
    <message>
        <source>Enter, Backspace</source>
        <translation>Eingabe, Rücktaste</translation>
    </message>
    <message>
        <source>Graph: expand the selected block, collapse the block around the selection</source>
        <translation>Graph: den gewählten Block aufklappen, den Block um die Auswahl zuklappen</translation>
    </message>
</context>
<context>
    <name>LoopRun</name>
    <message>
        <source>delivering</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>nobody served</source>
        <translation>niemand bedient</translation>
    </message>
    <message>
        <source>%1 a request</source>
        <translation>%1 je Anfrage</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>estimated by probes (synthetic)</source>
        <translation>aus Proben geschätzt (synthetisch)</translation>
    </message>
    <message>
        <source>a request</source>
        <translation>je Anfrage</translation>
    </message>
    <message numerus="yes">
        <source>%n rounds.</source>
        <translation>
            <numerusform>%n Runde.</numerusform>
            <numerusform>%n Runden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Monitoring took %1, deciding %2 (assumed), delivering %3 for %4.</source>
        <translation>Beobachten dauerte %1, Entscheiden %2 (angenommen), Liefern %3 für %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of plan.</source>
        <translation>
            <numerusform>%n Planwechsel.</numerusform>
            <numerusform>%n Planwechsel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deliveries were overtaken.</source>
        <translation>
            <numerusform>%n Lieferung wurde überholt.</numerusform>
            <numerusform>%n Lieferungen wurden überholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requests were not served.</source>
        <translation>
            <numerusform>%n Anfrage wurde nicht bedient.</numerusform>
            <numerusform>%n Anfragen wurden nicht bedient.</numerusform>
        </translation>
    </message>
    <message>
        <source>A request took %1 on average.</source>
        <translation>Eine Anfrage dauerte im Mittel %1.</translation>
    </message>
    <message>
        <source>nothing served</source>
        <translation>nichts bedient</translation>
    </message>
    <message>
        <source>With everything on %1: %2; on %3: %4; by the best plan of each moment: %5.</source>
        <translation>Mit allem auf %1: %2; auf %3: %4; mit dem besten Plan jedes Augenblicks: %5.</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Beobachten</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Liefern</translation>
    </message>
    <message>
        <source>Collaborate</source>
        <translation>Zusammenarbeiten</translation>
    </message>
</context>
<context>
    <name>MeasuredTimes</name>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>MobilitySums</name>
    <message>
        <source>Hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlgriffe</translation>
    </message>
    <message>
        <source>Queries, IONN</source>
        <translation>Abfragen, IONN</translation>
    </message>
    <message>
        <source>Queries, PerDNN</source>
        <translation>Abfragen, PerDNN</translation>
    </message>
    <message>
        <source>Queries, optimal</source>
        <translation>Abfragen, optimal</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>Top 1</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Top 2</source>
        <translation>Erste zwei</translation>
    </message>
    <message>
        <source>Futile</source>
        <translation>Vergeblich</translation>
    </message>
    <message>
        <source>Peak up</source>
        <translation>Spitze aufwärts</translation>
    </message>
    <message>
        <source>Peak down</source>
        <translation>Spitze abwärts</translation>
    </message>
    <message>
        <source>Quiet servers</source>
        <translation>Ruhige Server</translation>
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
        <translation>Kosten nicht bekannt</translation>
    </message>
    <message>
        <source>Time where it runs</source>
        <translation>Zeit, wo sie läuft</translation>
    </message>
    <message>
        <source>Multiply-accumulates</source>
        <translation>Multiplikationen mit Addition (MACs)</translation>
    </message>
    <message>
        <source>Output size</source>
        <translation>Ausgabegröße</translation>
    </message>
    <message>
        <source>Changes tier at</source>
        <translation>Wechselt die Ebene bei</translation>
    </message>
    <message>
        <source>Time where it runs, blocks: sum</source>
        <translation>Zeit am Ort der Ausführung, Blöcke: Summe</translation>
    </message>
    <message>
        <source>Multiply-accumulates, blocks: sum</source>
        <translation>Multiplikationen mit Addition, Blöcke: Summe</translation>
    </message>
    <message>
        <source>Output size, blocks: what leaves</source>
        <translation>Größe der Ausgabe, Blöcke: was hinausgeht</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>comes back, moves more than once, or in parts</source>
        <translation>kehrt zurück, wechselt mehrmals oder teilweise</translation>
    </message>
    <message>
        <source>comes back, or moves more than once</source>
        <translation>kehrt zurück oder wechselt mehrmals</translation>
    </message>
    <message>
        <source>%1 at every uplink</source>
        <translation>%1 bei jedem Uplink</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>tier, rate</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>then %1</source>
        <comment>tier</comment>
        <translation>dann %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>OffloadRun</name>
    <message>
        <source>uploading</source>
        <translation>Upload läuft</translation>
    </message>
    <message>
        <source>%1 to send %2; %3 queries end meanwhile, %4 had everything been there.</source>
        <translation>%1, um %2 zu senden; %3 Abfragen enden inzwischen, %4, wäre alles schon da gewesen.</translation>
    </message>
    <message>
        <source>nothing sent ahead (IONN)</source>
        <translation>nichts vorab gesendet (IONN)</translation>
    </message>
    <message>
        <source>everything sent ahead</source>
        <translation>alles vorab gesendet</translation>
    </message>
    <message>
        <source>%1 sent ahead (PerDNN)</source>
        <translation>%1 vorab gesendet (PerDNN)</translation>
    </message>
    <message>
        <source>query time</source>
        <translation>Zeit je Abfrage</translation>
    </message>
    <message>
        <source>had everything been there</source>
        <translation>wäre alles schon da gewesen</translation>
    </message>
    <message>
        <source>Nothing is to be sent: the shortest-path plan keeps all weights on %1. A return path (one-way now?) or a faster link changes that.</source>
        <translation>Es ist nichts zu senden: Der Plan des kürzesten Weges behält alle Gewichte auf %1. Ein Rückweg (jetzt nur vorwärts?) oder eine schnellere Verbindung ändert das.</translation>
    </message>
    <message>
        <source>Second server, %1 of it sent ahead: </source>
        <translation>Zweiter Server, %1 davon vorab gesendet: </translation>
    </message>
    <message>
        <source>Its slowest query takes %1, with nothing sent ahead %2 (%3).</source>
        <translation>Die langsamste Abfrage dort dauert %1, ohne Vorabsenden %2 (%3).</translation>
    </message>
    <message>
        <source>At %1: %2 of %3 parts there, %4; a query takes %5.</source>
        <translation>Bei %1: %2 von %3 Teilen da, %4; eine Abfrage dauert %5.</translation>
    </message>
</context>
<context>
    <name>Provisioning</name>
    <message>
        <source>Paper</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>latency saved, against M-1</source>
        <translation>ersparte Latenz, gegenüber M-1</translation>
    </message>
    <message>
        <source>server cost saved, against M-3</source>
        <translation>ersparte Serverkosten, gegenüber M-3</translation>
    </message>
    <message>
        <source>energy saved, against M-1</source>
        <translation>ersparte Energie, gegenüber M-1</translation>
    </message>
    <message>
        <source>balance rate, absolute</source>
        <translation>Balancerate, absolut</translation>
    </message>
    <message>
        <source>published, M-4</source>
        <translation>veröffentlicht, M-4</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
</context>
<context>
    <name>QueuePicture</name>
    <message>
        <source>The edge server&apos;s queue</source>
        <translation>Die Warteschlange des Edge-Servers</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>serving %1</source>
        <translation>bedient %1</translation>
    </message>
    <message>
        <source>%1 of %2 busy</source>
        <translation>%1 von %2 belegt</translation>
    </message>
    <message>
        <source>valued waiting %1</source>
        <translation>gewertetes Warten %1</translation>
    </message>
    <message>
        <source>efficiency %1</source>
        <translation>Effizienz %1</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>colour: value of the answer, 0</source>
        <translation>Farbe: Wert der Antwort, 0</translation>
    </message>
    <message>
        <source>width: service time</source>
        <translation>Breite: Bedienzeit</translation>
    </message>
    <message>
        <source>waited longer than the bound</source>
        <translation>wartete länger als die Schranke</translation>
    </message>
</context>
<context>
    <name>Stages</name>
    <message>
        <source>link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>TraceRun</name>
    <message>
        <source>heavy</source>
        <translation>hohe Last</translation>
    </message>
    <message>
        <source>congested</source>
        <translation>überlastet</translation>
    </message>
    <message>
        <source>link down</source>
        <translation>Verbindung unterbrochen</translation>
    </message>
    <message>
        <source>link down, and every plan crosses it</source>
        <translation>Verbindung unterbrochen, und jeder Plan nutzt sie</translation>
    </message>
    <message>
        <source>link down, and the plan crosses it</source>
        <translation>Verbindung unterbrochen, und der Plan nutzt sie</translation>
    </message>
    <message>
        <source>heavy, and still too slow for the frames</source>
        <translation>hohe Last und dennoch zu langsam für die Bilder</translation>
    </message>
    <message>
        <source>light</source>
        <translation>geringe Last</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>estimated by probes (synthetic)</source>
        <translation>aus Proben geschätzt (synthetisch)</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>longest stage</source>
        <translation>längste Stufe</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>frames that come</source>
        <translation>ankommende Bilder</translation>
    </message>
    <message numerus="yes">
        <source>%n changes of plan over %1 samples.</source>
        <translation>
            <numerusform>%n Planwechsel bei %1 Messwerten.</numerusform>
            <numerusform>%n Planwechsel bei %1 Messwerten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Light %1, heavy %2 of the time.</source>
        <translation>Geringe Last %1, hohe Last %2 der Zeit.</translation>
    </message>
    <message>
        <source>Congested %1 of the time: lower the frame rate.</source>
        <translation>%1 der Zeit überlastet: Senken Sie die Bildrate.</translation>
    </message>
    <message>
        <source>No frame got through %1 of the time: the link was down.</source>
        <translation>%1 der Zeit kam kein Bild durch: Die Verbindung war unterbrochen.</translation>
    </message>
    <message>
        <source>Mean latency %1.</source>
        <translation>Mittlere Latenz %1.</translation>
    </message>
    <message>
        <source>Nothing was lost against the best plan of each moment.</source>
        <translation>Gegen den jeweils besten Plan ging nichts verloren.</translation>
    </message>
    <message>
        <source>Lost against the best plan of each moment: %1 on average, %2 at most.</source>
        <translation>Verlust gegen den jeweils besten Plan: im Mittel %1, höchstens %2.</translation>
    </message>
    <message>
        <source>Probes (a simulated instrument) are %1 off on average.</source>
        <translation>Proben (ein simuliertes Messmittel) liegen im Mittel %1 daneben.</translation>
    </message>
    <message>
        <source>At %1 s: uplink %2, %3.</source>
        <translation>Bei %1 s: Uplink %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>Latency %1, %2; %n layers beyond %3.</source>
        <translation>
            <numerusform>Latenz %1, %2; %n Schicht jenseits von %3.</numerusform>
            <numerusform>Latenz %1, %2; %n Schichten jenseits von %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UploadShades</name>
    <message>
        <source> · ahead</source>
        <translation> · voraus</translation>
    </message>
    <message>
        <source> · part %1</source>
        <translation> · Teil %1</translation>
    </message>
    <message>
        <source> · parts %1–%2</source>
        <translation> · Teile %1–%2</translation>
    </message>
    <message>
        <source>Order of the upload</source>
        <translation>Reihenfolge des Uploads</translation>
    </message>
    <message>
        <source>first</source>
        <translation>zuerst</translation>
    </message>
    <message>
        <source>last</source>
        <translation>zuletzt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>not there yet</source>
        <translation>noch nicht da</translation>
    </message>
</context>
<context>
    <name>WhyHere</name>
    <message>
        <source>%1 %2 more</source>
        <translation>%1 %2 länger dauern</translation>
    </message>
    <message>
        <source>%1 %2 less</source>
        <translation>%1 %2 kürzer dauern</translation>
    </message>
    <message>
        <source>On %1 the latency would be the same.</source>
        <translation>Auf %1 wäre die Latenz dieselbe.</translation>
    </message>
    <message>
        <source>computing would take</source>
        <translation>das Rechnen</translation>
    </message>
    <message>
        <source>sending would take</source>
        <translation>das Senden</translation>
    </message>
    <message>
        <source>On %1 %2 and %3: %4 slower in all.</source>
        <translation>Auf %1 würde %2 und %3: insgesamt %4 langsamer.</translation>
    </message>
    <message>
        <source>On %1 the frame would take %2 more.</source>
        <translation>Auf %1 würde das Bild %2 länger dauern.</translation>
    </message>
    <message numerus="yes">
        <source>%n other layer(s) would move along.</source>
        <translation>
            <numerusform>%n weitere Schicht würde mitziehen.</numerusform>
            <numerusform>%n weitere Schichten würden mitziehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It stays there at every uplink from %1 to %2.</source>
        <translation>Sie bleibt dort bei jedem Uplink von %1 bis %2.</translation>
    </message>
    <message>
        <source>moves to %1 above %2</source>
        <translation>wechselt sie über %2 zu %1</translation>
    </message>
    <message>
        <source>As the uplink grows it %1.</source>
        <translation>Mit wachsendem Uplink %1.</translation>
    </message>
    <message>
        <source>, then </source>
        <translation>, dann </translation>
    </message>
    <message>
        <source>It is pinned to %1.</source>
        <translation>Sie ist an %1 geheftet.</translation>
    </message>
    <message>
        <source>It cannot run on %1: a pin or the return path forbids it.</source>
        <translation>Sie kann nicht auf %1 laufen: Eine Anheftung oder der Rückweg verbietet es.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>Beschleunigungen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Offloading</source>
        <translation>Auslagerung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Mobility</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
</context>
<context>
    <name>WorldPicture</name>
    <message>
        <source>%1 — not measured</source>
        <translation>%1 — nicht gemessen</translation>
    </message>
    <message>
        <source>Hit ratio at change of server</source>
        <translation>Trefferquote beim Serverwechsel</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehlgriffe</translation>
    </message>
    <message>
        <source>Queries after changes</source>
        <translation>Abfragen nach Wechseln</translation>
    </message>
    <message>
        <source>Peak uplink to other servers</source>
        <translation>Höchster Uplink zu anderen Servern</translation>
    </message>
    <message>
        <source>hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>miss</source>
        <translation>Fehlgriff</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>layers in flight</source>
        <translation>Schichten unterwegs</translation>
    </message>
    <message>
        <source>crowded server</source>
        <translation>überfüllter Server</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder; name a file in it.</source>
        <translation>Das ist ein Ordner; nennen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1.</source>
        <translation>Die Datei lässt sich nicht öffnen: %1.</translation>
    </message>
    <message>
        <source>The file is larger than %1 bytes, the most this program reads.</source>
        <translation>Die Datei ist größer als %1 Byte, das Höchste, was dieses Programm liest.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end.</source>
        <translation>Die Datei lässt sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>The file cannot be written; check the folder and the space left.</source>
        <translation>Die Datei lässt sich nicht schreiben; prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1.</source>
        <translation>Die Datei lässt sich nicht schreiben: %1.</translation>
    </message>
    <message>
        <source>This is not valid JSON: %1.</source>
        <translation>Das ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>The file holds more than %1 values, the most this program reads.</source>
        <translation>Die Datei enthält mehr als %1 Werte, das Höchste, was dieses Programm liest.</translation>
    </message>
    <message>
        <source>Lists and objects stand more than %1 deep in one another; no file of this program does.</source>
        <translation>Listen und Objekte sind mehr als %1-fach ineinander verschachtelt; das kommt in keiner Datei dieses Programms vor.</translation>
    </message>
    <message>
        <source>The key %1 stands twice in one object; keep one of them.</source>
        <translation>Der Schlüssel %1 steht zweimal in einem Objekt; behalten Sie einen davon.</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>The file must hold one JSON object; it holds %1.</source>
        <translation>Die Datei muss ein JSON-Objekt enthalten; sie enthält %1.</translation>
    </message>
    <message>
        <source>%1 must be an object {...}; it is %2.</source>
        <translation>%1 muss ein Objekt {...} sein; es ist %2.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing; add it.</source>
        <translation>Der Schlüssel „%1“ fehlt; fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>%1 has no key &quot;%2&quot;; add it.</source>
        <translation>%1 hat keinen Schlüssel „%2“; fügen Sie ihn hinzu.</translation>
    </message>
    <message>
        <source>%1 must be a list [...]; it is %2.</source>
        <translation>%1 muss eine Liste [...] sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 is no known key; known here are %2.</source>
        <translation>%1 ist kein bekannter Schlüssel; bekannt sind hier %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number of at most 2^53; it is %2.</source>
        <translation>%1 muss eine ganze Zahl von höchstens 2^53 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must not be empty.</source>
        <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes; it is %2.</source>
        <translation>%1 muss ein Text in Anführungszeichen sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be true or false; it is %2.</source>
        <translation>%1 muss true oder false sein; es ist %2.</translation>
    </message>
    <message>
        <source>This is no %1 file; such a file begins with &quot;format&quot;: &quot;%1&quot;, &quot;version&quot;: %2.</source>
        <translation>Das ist keine Datei vom Format %1; eine solche beginnt mit &quot;format&quot;: &quot;%1&quot;, &quot;version&quot;: %2.</translation>
    </message>
    <message>
        <source>This is a file of format %1, where %2 is expected.</source>
        <translation>Das ist eine Datei vom Format %1; erwartet wird %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number from 1; it is %2.</source>
        <translation>%1 muss eine ganze Zahl ab 1 sein; es ist %2.</translation>
    </message>
    <message>
        <source>The file is of version %1 and this program reads up to version %2; open it with a newer EdgeCut Studio.</source>
        <translation>Die Datei hat Version %1, und dieses Programm liest bis Version %2; öffnen Sie sie mit einem neueren EdgeCut Studio.</translation>
    </message>
    <message>
        <source>%1 must be a time in milliseconds, 0 or more; it is %2.</source>
        <translation>%1 muss eine Zeit in Millisekunden sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be an energy in millijoules, 0 or more; it is %2.</source>
        <translation>%1 muss eine Energie in Millijoule sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a number of bytes, 0 or more; it is %2.</source>
        <translation>%1 muss eine Zahl von Byte sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a rate in Mbit/s above 0; it is %2.</source>
        <translation>%1 muss eine Rate in Mbit/s über 0 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must name two tiers or more, from the data source outward.</source>
        <translation>%1 muss zwei oder mehr Ebenen nennen, von der Datenquelle nach außen.</translation>
    </message>
    <message>
        <source>%1 is empty; a problem has one layer or more.</source>
        <translation>%1 ist leer; ein Problem hat mindestens eine Schicht.</translation>
    </message>
    <message>
        <source>%1 must hold one number for each of the %2 tiers; it holds %3.</source>
        <translation>%1 muss eine Zahl für jede der %2 Ebenen enthalten; es enthält %3.</translation>
    </message>
    <message>
        <source>%1 names the layer %2 a second time; a tensor reaches each consumer once.</source>
        <translation>%1 nennt die Schicht %2 ein zweites Mal; ein Tensor erreicht jeden Verbraucher einmal.</translation>
    </message>
    <message>
        <source>%1 must hold %2 links, one between each two neighbouring tiers; it holds %3.</source>
        <translation>%1 muss %2 Verbindungen enthalten, eine zwischen je zwei benachbarten Ebenen; es enthält %3.</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;, since links stand in the order of the tiers they join; it is %3.</source>
        <translation>%1 muss „%2“ sein, denn Verbindungen stehen in der Reihenfolge der Ebenen, die sie verbinden; es ist %3.</translation>
    </message>
    <message>
        <source>%1 must be &quot;one-way&quot;, &quot;paid&quot; or &quot;free&quot;; it is %2.</source>
        <translation>%1 muss „one-way“, „paid“ oder „free“ sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must hold one number or null for each of the %2 tiers; it holds %3.</source>
        <translation>%1 muss für jede der %2 Ebenen eine Zahl oder null enthalten; es enthält %3.</translation>
    </message>
    <message>
        <source>%1 uses the name %2 a second time; give it another name.</source>
        <translation>%1 verwendet den Namen %2 ein zweites Mal; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 names the layer %2, which &quot;layers&quot; does not hold.</source>
        <translation>%1 nennt die Schicht %2, die in &quot;layers&quot; nicht vorkommt.</translation>
    </message>
    <message>
        <source>%1 names the tier %2, which &quot;tiers&quot; does not hold.</source>
        <translation>%1 nennt die Ebene %2, die in &quot;tiers&quot; nicht vorkommt.</translation>
    </message>
    <message>
        <source>The layer %1 reads a tensor that is not there or has no shape; add its producer first.</source>
        <translation>Die Schicht %1 liest einen Tensor, den es nicht gibt oder der keine Form hat; fügen Sie zuerst seinen Erzeuger hinzu.</translation>
    </message>
    <message>
        <source>The layer %1 needs a tensor of 4 dimensions (batch, channels, height, width); %2 has %3.</source>
        <translation>Die Schicht %1 braucht einen Tensor mit 4 Dimensionen (Batch, Kanäle, Höhe, Breite); %2 hat %3.</translation>
    </message>
    <message>
        <source>The window of the layer %1 (kernel %2) does not fit into its padded input of %3 elements.</source>
        <translation>Das Fenster der Schicht %1 (Kern %2) passt nicht in ihre aufgefüllte Eingabe von %3 Elementen.</translation>
    </message>
    <message>
        <source>The layer %1 is too large to count its work.</source>
        <translation>Die Schicht %1 ist zu groß, um ihren Aufwand zu zählen.</translation>
    </message>
    <message>
        <source>The tensor %1 is too large to count its bytes.</source>
        <translation>Der Tensor %1 ist zu groß, um seine Bytes zu zählen.</translation>
    </message>
    <message>
        <source>A layer has no name; give it one.</source>
        <translation>Eine Schicht hat keinen Namen; geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>The layer %1 is there twice; give each a name of its own.</source>
        <translation>Die Schicht %1 gibt es zweimal; geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The tensor %1 is there twice; give each a name of its own.</source>
        <translation>Den Tensor %1 gibt es zweimal; geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The layer %1 names a tensor that is not there; add it first.</source>
        <translation>Die Schicht %1 nennt einen Tensor, den es nicht gibt; fügen Sie ihn zuerst hinzu.</translation>
    </message>
    <message>
        <source>The tensor %1 is made twice, by %2 and by %3; only one layer may make it.</source>
        <translation>Der Tensor %1 wird zweimal erzeugt, von %2 und von %3; nur eine Schicht darf ihn erzeugen.</translation>
    </message>
    <message>
        <source>The tensor %1 is made by no layer; add one that makes it.</source>
        <translation>Den Tensor %1 erzeugt keine Schicht; fügen Sie eine hinzu, die es tut.</translation>
    </message>
    <message>
        <source>The layer %1 needs its own result: it lies on a cycle, and a network must have none.</source>
        <translation>Die Schicht %1 braucht ihr eigenes Ergebnis: Sie liegt auf einem Kreis, und ein Netz darf keinen haben.</translation>
    </message>
    <message>
        <source>The input %1 needs a shape of positive numbers and a type with a size.</source>
        <translation>Die Eingabe %1 braucht eine Form aus positiven Zahlen und einen Typ mit bekannter Größe.</translation>
    </message>
    <message>
        <source>The layer %1 cannot split %2 channels into %3 and make %4: both numbers of channels must be multiples of the groups.</source>
        <translation>Die Schicht %1 kann nicht %2 Kanäle in %3 Gruppen teilen und %4 erzeugen: Beide Kanalzahlen müssen Vielfache der Gruppenzahl sein.</translation>
    </message>
    <message>
        <source>The fully connected layer %1 needs a batch dimension and at least one output.</source>
        <translation>Die vollverbundene Schicht %1 braucht eine Batch-Dimension und mindestens eine Ausgabe.</translation>
    </message>
    <message>
        <source>The layer %1 adds %2 and %3, whose shapes do not fit.</source>
        <translation>Die Schicht %1 addiert %2 und %3, deren Formen nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The layer %1 joins nothing; give it a tensor.</source>
        <translation>Die Schicht %1 fügt nichts zusammen; geben Sie ihr einen Tensor.</translation>
    </message>
    <message>
        <source>The layer %1 joins %2 and %3, which differ in more than their channels.</source>
        <translation>Die Schicht %1 fügt %2 und %3 zusammen, die sich in mehr als den Kanälen unterscheiden.</translation>
    </message>
    <message>
        <source>There is no link &quot;%1&quot;; take one of %2, or UP/DOWN/LATENCY in Mbit/s, Mbit/s and ms (5.85/20/30).</source>
        <translation>Es gibt keine Verbindung „%1“; nehmen Sie eine von %2 oder UP/DOWN/LATENZ in Mbit/s, Mbit/s und ms (5.85/20/30).</translation>
    </message>
    <message>
        <source>The link &quot;%1&quot; must be three numbers with decimal points, UP/DOWN/LATENCY (5.85/20/30).</source>
        <translation>Die Verbindung „%1“ muss aus drei Zahlen mit Dezimalpunkt bestehen, UP/DOWN/LATENZ (5.85/20/30).</translation>
    </message>
    <message>
        <source>The rates of the link &quot;%1&quot; must be above 0 Mbit/s.</source>
        <translation>Die Raten der Verbindung „%1“ müssen über 0 Mbit/s liegen.</translation>
    </message>
    <message>
        <source>The latency of the link &quot;%1&quot; must be 0 ms or more.</source>
        <translation>Die Latenz der Verbindung „%1“ muss 0 ms oder mehr sein.</translation>
    </message>
    <message>
        <source>There are %1 tiers; a problem needs two or more.</source>
        <translation>Es gibt %1 Ebenen; ein Problem braucht zwei oder mehr.</translation>
    </message>
    <message>
        <source>A tier has no name; give it one.</source>
        <translation>Eine Ebene hat keinen Namen; geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Tier %1 is named twice; give one of them another name.</source>
        <translation>Die Ebene %1 ist zweimal genannt; geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>The result tier is number %1 of %2 tiers; name one of the problem&apos;s tiers.</source>
        <translation>Die Ergebnisebene ist Nummer %1 von %2 Ebenen; nennen Sie eine der Ebenen des Problems.</translation>
    </message>
    <message>
        <source>There are no layers; a problem needs one or more.</source>
        <translation>Es gibt keine Schichten; ein Problem braucht mindestens eine.</translation>
    </message>
    <message>
        <source>Layer number %1 has no name; give it one.</source>
        <translation>Schicht Nummer %1 hat keinen Namen; geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>Layer %1 is named twice; give one of them another name.</source>
        <translation>Die Schicht %1 ist zweimal genannt; geben Sie einer einen anderen Namen.</translation>
    </message>
    <message>
        <source>Layer %1 has %2 bytes of weights; they must be 0 or more.</source>
        <translation>Die Schicht %1 hat %2 Byte an Gewichten; es müssen 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation>Die Schicht %1 ist an eine Ebene geheftet, die es nicht gibt; nennen Sie eine der Ebenen des Problems.</translation>
    </message>
    <message>
        <source>There are %1 times and %2 energies; %3 layers on %4 tiers need one of each for every layer and tier.</source>
        <translation>Es gibt %1 Zeiten und %2 Energien; %3 Schichten auf %4 Ebenen brauchen je eine für jede Schicht und Ebene.</translation>
    </message>
    <message>
        <source>Layer %1 takes %2 ms on %3; a time must be finite and 0 or more.</source>
        <translation>Die Schicht %1 braucht %2 ms auf %3; eine Zeit muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>Layer %1 draws %2 mJ on %3; an energy must be finite and 0 or more.</source>
        <translation>Die Schicht %1 verbraucht %2 mJ auf %3; eine Energie muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>Tensor %1 is made by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation>Den Tensor %1 erzeugt eine Schicht, die es nicht gibt; nennen Sie eine der Schichten des Problems.</translation>
    </message>
    <message>
        <source>Tensor %1 is read by a layer that is not there; name one of the problem&apos;s layers.</source>
        <translation>Den Tensor %1 liest eine Schicht, die es nicht gibt; nennen Sie eine der Schichten des Problems.</translation>
    </message>
    <message>
        <source>Layer %1 reads its own output %2; a network must not have a cycle.</source>
        <translation>Die Schicht %1 liest ihre eigene Ausgabe %2; ein Netz darf keinen Kreis haben.</translation>
    </message>
    <message>
        <source>Tensor %1 names its consumer %2 twice; name it once.</source>
        <translation>Der Tensor %1 nennt seinen Verbraucher %2 zweimal; nennen Sie ihn einmal.</translation>
    </message>
    <message>
        <source>Tensor number %1 has no name; give it one.</source>
        <translation>Tensor Nummer %1 hat keinen Namen; geben Sie ihm einen.</translation>
    </message>
    <message>
        <source>Tensor %1 is named twice; give one of them another name.</source>
        <translation>Der Tensor %1 ist zweimal genannt; geben Sie einem einen anderen Namen.</translation>
    </message>
    <message>
        <source>Tensor %1 has %2 bytes; a size must be finite and 0 or more.</source>
        <translation>Der Tensor %1 hat %2 Byte; eine Größe muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>There are %1 links for %2 tiers; each tier but the last needs one to the next.</source>
        <translation>Es gibt %1 Verbindungen für %2 Ebenen; jede Ebene außer der letzten braucht eine zur nächsten.</translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a rate of %3 Mbit/s; a rate must be finite and above 0.</source>
        <translation>Die Verbindung von %1 zu %2 hat eine Rate von %3 Mbit/s; eine Rate muss endlich und über 0 sein.</translation>
    </message>
    <message>
        <source>The link from %1 to %2 has a latency of %3 ms; it must be finite and 0 or more.</source>
        <translation>Die Verbindung von %1 zu %2 hat eine Latenz von %3 ms; sie muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>There are %1 memory limits for %2 tiers; give one for each tier, or none.</source>
        <translation>Es gibt %1 Speichergrenzen für %2 Ebenen; geben Sie eine für jede Ebene an oder keine.</translation>
    </message>
    <message>
        <source>Tier %1 has %2 bytes of memory; a limit must be finite and 0 or more.</source>
        <translation>Die Ebene %1 hat %2 Byte Speicher; eine Grenze muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The times or energies up to layer %1 add up to more than a number can hold; use smaller ones.</source>
        <translation>Die Zeiten oder Energien bis zur Schicht %1 summieren sich auf mehr, als eine Zahl fassen kann; verwenden Sie kleinere.</translation>
    </message>
    <message>
        <source>The transfer times up to tensor %1 add up to more than a number can hold; use fewer bytes or a higher rate.</source>
        <translation>Die Übertragungszeiten bis zum Tensor %1 summieren sich auf mehr, als eine Zahl fassen kann; verwenden Sie weniger Bytes oder eine höhere Rate.</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2, but its input comes from layer %3, which is pinned to %4, further out; allow the return path or drop a pin.</source>
        <translation>Die Schicht %1 ist an %2 geheftet, aber ihre Eingabe kommt von der Schicht %3, die weiter außen an %4 geheftet ist; erlauben Sie den Rückweg oder lösen Sie eine Anheftung.</translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but it comes from layer %3, which is pinned to %4, further out; allow the return path, drop the pin or choose another result tier.</source>
        <translation>Das Ergebnis %1 muss auf %2 enden, kommt aber von der Schicht %3, die weiter außen an %4 geheftet ist; erlauben Sie den Rückweg, lösen Sie die Anheftung oder wählen Sie eine andere Ergebnisebene.</translation>
    </message>
    <message>
        <source>The plan places %1 layers; the problem has %2.</source>
        <translation>Der Plan platziert %1 Schichten; das Problem hat %2.</translation>
    </message>
    <message>
        <source>The plan places layer %1 on a tier that is not there; name one of the problem&apos;s tiers.</source>
        <translation>Der Plan setzt die Schicht %1 auf eine Ebene, die es nicht gibt; nennen Sie eine der Ebenen des Problems.</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2 and cannot run on %3; drop the pin or leave the layer there.</source>
        <translation>Die Schicht %1 ist an %2 geheftet und kann nicht auf %3 laufen; lösen Sie die Anheftung oder lassen Sie die Schicht dort.</translation>
    </message>
    <message>
        <source>Layer %1 on %2 needs tensor %3 from layer %4 on %5, and nothing may come back from there; allow the return path or move one of them.</source>
        <translation>Die Schicht %1 auf %2 braucht den Tensor %3 der Schicht %4 auf %5, und von dort darf nichts zurückkommen; erlauben Sie den Rückweg oder verschieben Sie eine der beiden.</translation>
    </message>
    <message>
        <source>The result %1 must end on %2, but layer %3 makes it on %4 and nothing may come back from there; allow the return path or choose another result tier.</source>
        <translation>Das Ergebnis %1 muss auf %2 enden, aber die Schicht %3 erzeugt es auf %4, und von dort darf nichts zurückkommen; erlauben Sie den Rückweg oder wählen Sie eine andere Ergebnisebene.</translation>
    </message>
    <message>
        <source>The layers on %1 hold %2 bytes of weights, and its memory takes %3; place fewer layers there.</source>
        <translation>Die Schichten auf %1 haben %2 Byte an Gewichten, und der Speicher dort fasst %3; setzen Sie weniger Schichten dorthin.</translation>
    </message>
    <message>
        <source>exhaustive looks at no more than 2^24 plans, and %1 layers free on %2 tiers make more; pin layers or use min-cut.</source>
        <translation>exhaustive betrachtet höchstens 2^24 Pläne, und %1 freie Schichten auf %2 Ebenen ergeben mehr; heften Sie Schichten an oder verwenden Sie min-cut.</translation>
    </message>
    <message>
        <source>No plan keeps every tier within its memory limit; raise a limit in memory_bytes or drop a pin.</source>
        <translation>Kein Plan hält jede Ebene in ihrer Speichergrenze; erhöhen Sie eine Grenze in memory_bytes oder lösen Sie eine Anheftung.</translation>
    </message>
    <message>
        <source>Exhaustive search</source>
        <translation>Vollständige Suche</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>The cost table holds %1 costs for %2 tiers; %3 layers on %4 tiers need one for each layer and tier.</source>
        <translation>Die Kostentabelle enthält %1 Kosten für %2 Ebenen; %3 Schichten auf %4 Ebenen brauchen je eine für jede Schicht und Ebene.</translation>
    </message>
    <message>
        <source>%1 has no option %2; leave it out.</source>
        <translation>%1 hat keine Option %2; lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The option %1 is %2; it must be from %3 to %4.</source>
        <translation>Die Option %1 ist %2; sie muss zwischen %3 und %4 liegen.</translation>
    </message>
    <message>
        <source>%1 takes at most %2 tiers and the problem has %3; use a method for more, such as min-cut.</source>
        <translation>%1 nimmt höchstens %2 Ebenen, und das Problem hat %3; verwenden Sie ein Verfahren für mehr, etwa min-cut.</translation>
    </message>
    <message>
        <source>All on the first tier</source>
        <translation>Alles auf der ersten Ebene</translation>
    </message>
    <message>
        <source>All on the last tier</source>
        <translation>Alles auf der letzten Ebene</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>Solve by %1</source>
        <translation>Mit %1 lösen</translation>
    </message>
    <message>
        <source>Set %1 to %2</source>
        <translation>%1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
    <message>
        <source>Set the uplink %2 to %1 Mbit/s</source>
        <translation>Uplink %2 auf %1 Mbit/s setzen</translation>
    </message>
    <message>
        <source>Set the uplink to %1 Mbit/s</source>
        <translation>Uplink auf %1 Mbit/s setzen</translation>
    </message>
    <message>
        <source>Set the downlink %2 to %1 Mbit/s</source>
        <translation>Downlink %2 auf %1 Mbit/s setzen</translation>
    </message>
    <message>
        <source>Set the downlink to %1 Mbit/s</source>
        <translation>Downlink auf %1 Mbit/s setzen</translation>
    </message>
    <message>
        <source>Set the latency of %2 to %1 ms</source>
        <translation>Latenz von %2 auf %1 ms setzen</translation>
    </message>
    <message>
        <source>Set the link&apos;s latency to %1 ms</source>
        <translation>Latenz der Verbindung auf %1 ms setzen</translation>
    </message>
    <message>
        <source>Set the link %2 to %1</source>
        <translation>Verbindung %2 auf %1 setzen</translation>
    </message>
    <message>
        <source>Set the link to %1</source>
        <translation>Verbindung auf %1 setzen</translation>
    </message>
    <message>
        <source>Set the %1 device to %2</source>
        <translation>Gerät auf %1 auf %2 setzen</translation>
    </message>
    <message>
        <source>Set the tiers to %1</source>
        <translation>Ebenen auf %1 setzen</translation>
    </message>
    <message>
        <source>Set the return path to %1</source>
        <translation>Rückweg auf %1 setzen</translation>
    </message>
    <message>
        <source>Deliver the result to %1</source>
        <translation>Ergebnis an %1 liefern</translation>
    </message>
    <message>
        <source>Let the result end anywhere</source>
        <translation>Ergebnis überall enden lassen</translation>
    </message>
    <message>
        <source>Send tensors as %1</source>
        <translation>Tensoren als %1 senden</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>%1 an %2 heften</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>Set %1 on %2 to %3 ms</source>
        <translation>%1 auf %2 auf %3 ms setzen</translation>
    </message>
    <message>
        <source>Reset the time of %1 on %2</source>
        <translation>Zeit von %1 auf %2 zurücksetzen</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Change the settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>The session file is damaged (%1); open a backup or a copy of it.</source>
        <translation>Die Sitzungsdatei ist beschädigt (%1); öffnen Sie eine Sicherung oder Kopie davon.</translation>
    </message>
    <message>
        <source>This SQLite file belongs to another program; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation>Diese SQLite-Datei gehört zu einem anderen Programm; geben Sie eine Datei an, die edgecut-studio oder `edgecut session build` erstellt hat.</translation>
    </message>
    <message>
        <source>The session was written by EdgeCut Studio %1 (schema %2), newer than this one (%3, schema %4); update the program to open it.</source>
        <translation>Die Sitzung wurde von EdgeCut Studio %1 (Schema %2) geschrieben, neuer als dieses (%3, Schema %4); aktualisieren Sie das Programm, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>The file is empty; give a session made by edgecut-studio or by `edgecut session build`.</source>
        <translation>Die Datei ist leer; geben Sie eine Sitzung an, die edgecut-studio oder `edgecut session build` erstellt hat.</translation>
    </message>
    <message>
        <source>There is a file of this name; choose another name.</source>
        <translation>Es gibt schon eine Datei dieses Namens; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file cannot be made; check the folder and its permissions.</source>
        <translation>Die Datei lässt sich nicht anlegen; prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The edit starts from another value of %1 than the session has; make it again.</source>
        <translation>Die Änderung geht von einem anderen Wert für %1 aus als die Sitzung; nehmen Sie sie noch einmal vor.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The copy would replace the session itself; choose another name.</source>
        <translation>Die Kopie würde die Sitzung selbst ersetzen; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The session file is damaged (the content %1 is lost); open a backup or a copy of it.</source>
        <translation>Die Sitzungsdatei ist beschädigt (der Inhalt %1 ist verloren); öffnen Sie eine Sicherung oder Kopie davon.</translation>
    </message>
    <message>
        <source>Another program has changed this session; its changes are taken over. Look at them and try again.</source>
        <translation>Ein anderes Programm hat diese Sitzung geändert; seine Änderungen wurden übernommen. Sehen Sie sie an und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The session file was moved or deleted while it was open; save the session under a new name.</source>
        <translation>Die Sitzungsdatei wurde verschoben oder gelöscht, während sie offen war; speichern Sie die Sitzung unter neuem Namen.</translation>
    </message>
    <message>
        <source>The session is being written by another program; close it there or try again.</source>
        <translation>Die Sitzung wird gerade von einem anderen Programm geschrieben; schließen Sie sie dort oder versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The session file is read-only; save a copy elsewhere and change that.</source>
        <translation>Die Sitzungsdatei ist schreibgeschützt; speichern Sie anderswo eine Kopie und ändern Sie diese.</translation>
    </message>
    <message>
        <source>There is no space left for the session file; nothing was changed. Make room and try again.</source>
        <translation>Für die Sitzungsdatei ist kein Platz mehr; nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is no EdgeCut session; give a file made by edgecut-studio or by `edgecut session build`.</source>
        <translation>Das ist keine EdgeCut-Sitzung; geben Sie eine Datei an, die edgecut-studio oder `edgecut session build` erstellt hat.</translation>
    </message>
    <message>
        <source>The session file cannot be read or written (%1); check the folder, its permissions and the space left.</source>
        <translation>Die Sitzungsdatei lässt sich nicht lesen oder schreiben (%1); prüfen Sie den Ordner, seine Rechte und den freien Platz.</translation>
    </message>
    <message>
        <source>The session holds more than this program can keep in memory.</source>
        <translation>Die Sitzung enthält mehr, als dieses Programm im Speicher halten kann.</translation>
    </message>
    <message>
        <source>The session file cannot be used (%1).</source>
        <translation>Die Sitzungsdatei ist nicht verwendbar (%1).</translation>
    </message>
    <message>
        <source>Sessions of schema %1 can no longer be upgraded; open this one with an earlier version first.</source>
        <translation>Sitzungen mit Schema %1 lassen sich nicht mehr aktualisieren; öffnen Sie diese zuerst mit einer früheren Version.</translation>
    </message>
    <message>
        <source>The upgraded session cannot be put in place: %1.</source>
        <translation>Die aktualisierte Sitzung lässt sich nicht an ihren Platz bringen: %1.</translation>
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
        <translation>Das ist kein gültiges JSON: Es enthält ein Nullbyte.</translation>
    </message>
    <message>
        <source>Layers whose time model falls below zero, taken as 0 ms: %1; the first is %2.</source>
        <translation>Schichten, deren Zeitmodell unter null fällt und die als 0 ms zählen: %1; die erste ist %2.</translation>
    </message>
    <message>
        <source>Layers whose cost is not known, with a time that is too small: %1; the first is %2. Measured times can fill them in.</source>
        <translation>Schichten mit unbekannten Kosten und daher zu kleiner Zeit: %1; die erste ist %2. Gemessene Zeiten können sie füllen.</translation>
    </message>
    <message>
        <source>%1 must be a rate above 0; it is %2.</source>
        <translation>%1 muss eine Rate über 0 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a number, 0 or more; it is %2.</source>
        <translation>%1 muss eine Zahl sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a share above 0 and at most 1; it is %2.</source>
        <translation>%1 muss ein Anteil über 0 und höchstens 1 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a number; it is %2.</source>
        <translation>%1 muss eine Zahl sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3.</source>
        <translation>%1 ist %2; es muss eines von %3 sein.</translation>
    </message>
    <message>
        <source>%1 is no kind of layer; kinds are named as in ONNX (Conv, Gemm, MaxPool).</source>
        <translation>%1 ist keine Schichtart; Arten heißen wie in ONNX (Conv, Gemm, MaxPool).</translation>
    </message>
    <message>
        <source>A device has either &quot;roofline&quot; or &quot;regression&quot;: the model of its layer times.</source>
        <translation>Ein Gerät hat entweder &quot;roofline&quot; oder &quot;regression&quot;: das Modell seiner Schichtzeiten.</translation>
    </message>
    <message>
        <source>No column of measured times (%1) is named like a tier (%2) or its device.</source>
        <translation>Keine Spalte gemessener Zeiten (%1) heißt wie eine Ebene (%2) oder deren Gerät.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; of measured times belongs to no tier and was not used.</source>
        <translation>Die Spalte „%1“ gemessener Zeiten gehört zu keiner Ebene und wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>Layers without a measured time, which keep the device&apos;s: %1 (%2).</source>
        <translation>Schichten ohne gemessene Zeit, die die des Geräts behalten: %1 (%2).</translation>
    </message>
    <message>
        <source>Rows that name no layer of the model and were not used: %1 (%2).</source>
        <translation>Zeilen, die keine Schicht des Modells nennen und nicht verwendet wurden: %1 (%2).</translation>
    </message>
    <message>
        <source>A quote is opened here and never closed.</source>
        <translation>Hier wird ein Anführungszeichen geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>The table is empty; its first line names the columns: layer,edge,cloud.</source>
        <translation>Die Tabelle ist leer; ihre erste Zeile nennt die Spalten: layer,edge,cloud.</translation>
    </message>
    <message>
        <source>The first line must name the columns, the first of them &quot;layer&quot;: layer,edge,cloud.</source>
        <translation>Die erste Zeile muss die Spalten nennen, als erste &quot;layer&quot;: layer,edge,cloud.</translation>
    </message>
    <message>
        <source>Column %1 has no name; name the tier or device whose times it holds.</source>
        <translation>Spalte %1 hat keinen Namen; nennen Sie die Ebene oder das Gerät, dessen Zeiten sie enthält.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is named twice; keep one.</source>
        <translation>Die Spalte „%1“ ist zweimal genannt; behalten Sie eine.</translation>
    </message>
    <message>
        <source>The line has %1 fields and the header has %2; numbers are written with a decimal point (5.85).</source>
        <translation>Die Zeile hat %1 Felder und der Kopf %2; Zahlen stehen mit Dezimalpunkt (5.85).</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; has a second row; keep one.</source>
        <translation>Die Schicht „%1“ hat eine zweite Zeile; behalten Sie eine.</translation>
    </message>
    <message>
        <source>The time of &quot;%1&quot; in column &quot;%2&quot; is &quot;%3&quot;; it must be a number of milliseconds, 0 or more, with a decimal point (5.85).</source>
        <translation>Die Zeit von „%1“ in Spalte „%2“ ist „%3“; sie muss eine Zahl von Millisekunden sein, 0 oder mehr, mit Dezimalpunkt (5.85).</translation>
    </message>
    <message>
        <source>%1 must be a whole number, 0 or more; it is %2.</source>
        <translation>%1 muss eine ganze Zahl sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a whole number; it is %2.</source>
        <translation>%1 muss eine ganze Zahl sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no type of elements; types are named as float32, int64 or uint8.</source>
        <translation>%1 ist %2, und das ist kein Elementtyp; Typen heißen etwa float32, int64 oder uint8.</translation>
    </message>
    <message>
        <source>%1 is %2, but shape and type make %3.</source>
        <translation>%1 ist %2, aber Form und Typ ergeben %3.</translation>
    </message>
    <message>
        <source>%1 is %2, which is no kind of layer; kinds are named as in ONNX (Conv, Gemm, MaxPool).</source>
        <translation>%1 ist %2, und das ist keine Schichtart; Arten heißen wie in ONNX (Conv, Gemm, MaxPool).</translation>
    </message>
    <message>
        <source>%1 names the tensor %2, which &quot;tensors&quot; does not hold.</source>
        <translation>%1 nennt den Tensor %2, der in &quot;tensors&quot; nicht vorkommt.</translation>
    </message>
    <message>
        <source>There is no network zoo:%1; there are %2.</source>
        <translation>Es gibt kein Netz zoo:%1; es gibt %2.</translation>
    </message>
    <message>
        <source>The network has no free dimension &quot;%1&quot;; %2 was not used.</source>
        <translation>Das Netz hat keine freie Dimension „%1“; %2 wurde nicht verwendet.</translation>
    </message>
    <message>
        <source>ONNX model</source>
        <translation>ONNX-Modell</translation>
    </message>
    <message>
        <source>Models are recognised by the end of their name, and this one is not known; give a file that ends in %1.</source>
        <translation>Modelle werden an der Endung ihres Namens erkannt, und diese ist nicht bekannt; geben Sie eine Datei an, die auf %1 endet.</translation>
    </message>
    <message>
        <source>This layer fixes a batch of %1; %2 is taken.</source>
        <translation>Diese Schicht legt einen Batch von %1 fest; genommen wird %2.</translation>
    </message>
    <message>
        <source>The operation %1 is not known to this program; the cost of this layer is unknown.</source>
        <translation>Die Operation %1 ist diesem Programm nicht bekannt; die Kosten dieser Schicht sind unbekannt.</translation>
    </message>
    <message>
        <source>The shapes that this layer (%1) works on are not known or do not fit; its cost is unknown.</source>
        <translation>Die Formen, auf denen diese Schicht (%1) arbeitet, sind nicht bekannt oder passen nicht; ihre Kosten sind unbekannt.</translation>
    </message>
    <message>
        <source>The shape of what this layer (%1) makes is not known; its bytes are unknown.</source>
        <translation>Die Form dessen, was diese Schicht (%1) erzeugt, ist nicht bekannt; seine Bytes sind unbekannt.</translation>
    </message>
    <message>
        <source>The model&apos;s functions call one another more than %1 deep, or themselves; export it inlined.</source>
        <translation>Die Funktionen des Modells rufen einander tiefer als %1 auf oder sich selbst; exportieren Sie es ausgeschrieben (inlined).</translation>
    </message>
    <message>
        <source>The model has more than %1 layers once its functions are written out; that is too many.</source>
        <translation>Das Modell hat mehr als %1 Schichten, wenn seine Funktionen ausgeschrieben sind; das sind zu viele.</translation>
    </message>
    <message>
        <source>A batch of %1 is none; give a number from 1 on.</source>
        <translation>Ein Batch von %1 ist keiner; geben Sie eine Zahl ab 1 an.</translation>
    </message>
    <message>
        <source>No input has a dimension %1; the model names these: %2.</source>
        <translation>Keine Eingabe hat eine Dimension %1; das Modell nennt diese: %2.</translation>
    </message>
    <message>
        <source>The input %1 leaves its dimension %2 open; give it with --dim %2=NUMBER.</source>
        <translation>Die Eingabe %1 lässt ihre Dimension %2 offen; geben Sie sie mit --dim %2=ZAHL an.</translation>
    </message>
    <message>
        <source>The dimension %1 of the input %2 is %3; it must be 1 or more.</source>
        <translation>Die Dimension %1 der Eingabe %2 ist %3; sie muss 1 oder mehr sein.</translation>
    </message>
    <message>
        <source>The file fixes a batch of %1 for this input; %2 is taken.</source>
        <translation>Die Datei legt für diese Eingabe einen Batch von %1 fest; genommen wird %2.</translation>
    </message>
    <message>
        <source>This result of the model does not depend on its inputs and is left out.</source>
        <translation>Dieses Ergebnis des Modells hängt nicht von seinen Eingaben ab und wird weggelassen.</translation>
    </message>
    <message>
        <source>The file has this name twice; the second is called %1.</source>
        <translation>Die Datei hat diesen Namen zweimal; der zweite heißt %1.</translation>
    </message>
    <message>
        <source>This is not an ONNX model; give a file that a framework exported as ONNX.</source>
        <translation>Das ist kein ONNX-Modell; geben Sie eine Datei an, die ein Framework als ONNX exportiert hat.</translation>
    </message>
    <message>
        <source>This ONNX file holds no network; give one with a graph.</source>
        <translation>Diese ONNX-Datei enthält kein Netz; geben Sie eine mit einem Graphen an.</translation>
    </message>
    <message>
        <source>The network in this ONNX file has no layers; export it again.</source>
        <translation>Das Netz in dieser ONNX-Datei hat keine Schichten; exportieren Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The model uses version %1 of ONNX&apos;s operators; those newer than %2 that this program does not know are named below.</source>
        <translation>Das Modell verwendet Version %1 der ONNX-Operatoren; neuere als %2, die dieses Programm nicht kennt, sind unten genannt.</translation>
    </message>
    <message>
        <source>The network in this ONNX file computes constants only; export it with its inputs.</source>
        <translation>Das Netz in dieser ONNX-Datei berechnet nur Konstanten; exportieren Sie es mit seinen Eingaben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Für dieses Modell reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>The ONNX library failed: %1</source>
        <translation>Die ONNX-Bibliothek ist gescheitert: %1</translation>
    </message>
    <message>
        <source>The model has two inputs or stored tensors called %1; give each a name of its own.</source>
        <translation>Das Modell hat zwei Eingaben oder gespeicherte Tensoren namens %1; geben Sie jedem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The tensor %1 is made twice, the second time by the layer %2; only one may make it.</source>
        <translation>Der Tensor %1 wird zweimal erzeugt, das zweite Mal von der Schicht %2; nur eine darf ihn erzeugen.</translation>
    </message>
    <message>
        <source>The tensor %1, which %2 needs, is made by no layer and is no input of the model; add what makes it.</source>
        <translation>Der Tensor %1, den %2 braucht, wird von keiner Schicht erzeugt und ist keine Eingabe des Modells; fügen Sie hinzu, was ihn erzeugt.</translation>
    </message>
    <message>
        <source>The ONNX model is cut off or damaged at byte %1; export or download it again.</source>
        <translation>Das ONNX-Modell ist bei Byte %1 abgeschnitten oder beschädigt; exportieren oder laden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The ONNX model is larger than %1 MB even without its weights; this program does not take it.</source>
        <translation>Das ONNX-Modell ist selbst ohne seine Gewichte größer als %1 MB; das nimmt dieses Programm nicht.</translation>
    </message>
    <message>
        <source>The ONNX model nests its graphs more than %1 messages deep; flatten it.</source>
        <translation>Das ONNX-Modell verschachtelt seine Graphen tiefer als %1 Nachrichten; machen Sie es flacher.</translation>
    </message>
    <message>
        <source>The file is empty; give an ONNX model.</source>
        <translation>Die Datei ist leer; geben Sie ein ONNX-Modell an.</translation>
    </message>
    <message>
        <source>The cost of what this layer (%1) runs inside is unknown.</source>
        <translation>Die Kosten dessen, was diese Schicht (%1) innen ausführt, sind unbekannt.</translation>
    </message>
    <message>
        <source>This layer (%1) runs one of two graphs; the cost of the larger is taken.</source>
        <translation>Diese Schicht (%1) führt einen von zwei Graphen aus; genommen werden die Kosten des größeren.</translation>
    </message>
    <message>
        <source>There is no such file; check its name.</source>
        <translation>Diese Datei gibt es nicht; prüfen Sie ihren Namen.</translation>
    </message>
    <message>
        <source>This is not a regular file; give a model file.</source>
        <translation>Das ist keine gewöhnliche Datei; geben Sie eine Modelldatei an.</translation>
    </message>
    <message>
        <source>The file cannot be read; check that you may read it.</source>
        <translation>Die Datei lässt sich nicht lesen; prüfen Sie, ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>Graphviz could not draw this graph; use the layered engine.</source>
        <translation>Graphviz konnte diesen Graphen nicht zeichnen; verwenden Sie das geschichtete Verfahren (layered).</translation>
    </message>
    <message>
        <source>%1 must be a width or height, 0 or more; it is %2.</source>
        <translation>%1 muss eine Breite oder Höhe sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be the number of a box, counted from 0; it is %2.</source>
        <translation>%1 muss die Nummer eines Kästchens sein, ab 0 gezählt; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a list of two numbers; it has %2.</source>
        <translation>%1 muss eine Liste aus zwei Zahlen sein; sie hat %2.</translation>
    </message>
    <message>
        <source>%1 must be &quot;tb&quot; or &quot;lr&quot;; it is %2.</source>
        <translation>%1 muss „tb“ oder „lr“ sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a curve, the two numbers of 1 + 3n points; it has %2 numbers.</source>
        <translation>%1 muss eine Kurve sein, je zwei Zahlen für 1 + 3n Punkte; es hat %2 Zahlen.</translation>
    </message>
    <message>
        <source>Box %1 has an impossible size; width and height must be from 0 to 1000000.</source>
        <translation>Kästchen %1 hat eine unmögliche Größe; Breite und Höhe müssen zwischen 0 und 1000000 liegen.</translation>
    </message>
    <message>
        <source>Edge %1 leads to a box that is not there; boxes are counted from 0 to %2.</source>
        <translation>Kante %1 führt zu einem Kästchen, das es nicht gibt; Kästchen zählen von 0 bis %2.</translation>
    </message>
    <message>
        <source>The graph to draw has a cycle; it must be acyclic.</source>
        <translation>Der zu zeichnende Graph hat einen Kreis; er muss kreisfrei sein.</translation>
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
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Wi-Fi, 35 up</source>
        <translation>WLAN, 35 aufwärts</translation>
    </message>
    <message>
        <source>5G, edge to cloud</source>
        <translation>5G, Edge zu Cloud</translation>
    </message>
    <message>
        <source>5G, device to edge</source>
        <translation>5G, Gerät zu Edge</translation>
    </message>
    <message>
        <source>Layer %1 waits for its own output; a network must not have a cycle.</source>
        <translation>Die Schicht %1 wartet auf ihre eigene Ausgabe; ein Netz darf keinen Kreis haben.</translation>
    </message>
    <message>
        <source>Finding the breakpoints of the latency curve</source>
        <translation>Knickpunkte der Latenzkurve suchen</translation>
    </message>
    <message>
        <source>A curve from %1 to %2 Mbit/s is not possible; the first rate must be above 0 and the second above the first.</source>
        <translation>Eine Kurve von %1 bis %2 Mbit/s ist nicht möglich; die erste Rate muss über 0 und die zweite über der ersten liegen.</translation>
    </message>
    <message>
        <source>There is no link %1; the problem has links 0 to %2.</source>
        <translation>Es gibt keine Verbindung %1; das Problem hat die Verbindungen 0 bis %2.</translation>
    </message>
    <message>
        <source>%1 layers on %2 tiers are more than a minimum cut takes; use fewer tiers.</source>
        <translation>%1 Schichten auf %2 Ebenen sind mehr, als ein minimaler Schnitt bewältigt; verwenden Sie weniger Ebenen.</translation>
    </message>
    <message>
        <source>The layer to explain and the plan must be of this problem; solve it again.</source>
        <translation>Die zu erklärende Schicht und der Plan müssen zu diesem Problem gehören; lösen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Minimum cut</source>
        <translation>Minimaler Schnitt</translation>
    </message>
    <message>
        <source>No prefix of the topological order keeps both tiers within memory_bytes; raise a limit or use exhaustive.</source>
        <translation>Kein Anfangsstück der topologischen Ordnung hält beide Ebenen in memory_bytes; erhöhen Sie eine Grenze oder verwenden Sie exhaustive.</translation>
    </message>
    <message>
        <source>neurosurgeon cuts the topological order once: layer %1, which makes the result %2 for %3, does not come before layer %4, pinned to %5; allow the return path, drop the pin or use min-cut.</source>
        <translation>neurosurgeon teilt die topologische Ordnung einmal: Die Schicht %1, die das Ergebnis %2 für %3 erzeugt, kommt nicht vor der an %5 gehefteten Schicht %4; erlauben Sie den Rückweg, lösen Sie die Anheftung oder verwenden Sie min-cut.</translation>
    </message>
    <message>
        <source>neurosurgeon cuts the topological order once: layer %1, pinned to %2, comes after layer %3, pinned to %4; drop a pin or use min-cut.</source>
        <translation>neurosurgeon teilt die topologische Ordnung einmal: Die an %2 geheftete Schicht %1 kommt nach der an %4 gehefteten Schicht %3; lösen Sie eine Anheftung oder verwenden Sie min-cut.</translation>
    </message>
    <message>
        <source>Neurosurgeon</source>
        <translation>Neurosurgeon</translation>
    </message>
    <message>
        <source>shortest-path keeps a segment together, and layer %1, pinned to %2, lies in one segment with layer %3, pinned to %4; drop a pin or use min-cut.</source>
        <translation>shortest-path hält einen Abschnitt zusammen, und die an %2 geheftete Schicht %1 liegt in einem Abschnitt mit der an %4 gehefteten Schicht %3; lösen Sie eine Anheftung oder verwenden Sie min-cut.</translation>
    </message>
    <message>
        <source>shortest-path keeps each segment on one tier, and no such plan obeys all pins and the result tier; drop a pin or use min-cut.</source>
        <translation>shortest-path hält jeden Abschnitt auf einer Ebene, und kein solcher Plan beachtet alle Anheftungen und die Ergebnisebene; lösen Sie eine Anheftung oder verwenden Sie min-cut.</translation>
    </message>
    <message>
        <source>Shortest path (IONN, PerDNN)</source>
        <translation>Kürzester Weg (IONN, PerDNN)</translation>
    </message>
    <message>
        <source>The session has %1 links, so there is no link %2.</source>
        <translation>Die Sitzung hat %1 Verbindungen, daher gibt es keine Verbindung %2.</translation>
    </message>
    <message>
        <source>A link cannot carry %1 Mbit/s; give a rate above 0.</source>
        <translation>Eine Verbindung kann nicht %1 Mbit/s übertragen; geben Sie eine Rate über 0 an.</translation>
    </message>
    <message>
        <source>The session has no model in view; open one first.</source>
        <translation>Die Sitzung zeigt kein Modell; öffnen Sie zuerst eines.</translation>
    </message>
    <message>
        <source>The session has no tier &quot;%1&quot;.</source>
        <translation>Die Sitzung hat keine Ebene „%1“.</translation>
    </message>
    <message>
        <source>A link&apos;s latency cannot be %1 ms; give 0 or more.</source>
        <translation>Die Latenz einer Verbindung kann nicht %1 ms sein; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>A layer cannot take %1 ms; give 0 or more.</source>
        <translation>Eine Schicht kann nicht %1 ms brauchen; geben Sie 0 oder mehr an.</translation>
    </message>
    <message>
        <source>There is no method &quot;%1&quot;; `edgecut methods` lists those that are known.</source>
        <translation>Es gibt kein Verfahren „%1“; `edgecut methods` listet die bekannten auf.</translation>
    </message>
    <message>
        <source>No method has an option &quot;%1&quot;.</source>
        <translation>Kein Verfahren hat eine Option „%1“.</translation>
    </message>
    <message>
        <source>The option %1 cannot be %2; it lies between %3 and %4.</source>
        <translation>Die Option %1 kann nicht %2 sein; sie liegt zwischen %3 und %4.</translation>
    </message>
    <message>
        <source>The session has %1 tiers, so there is no tier %2.</source>
        <translation>Die Sitzung hat %1 Ebenen, daher gibt es keine Ebene %2.</translation>
    </message>
    <message>
        <source>There is no device &quot;%1&quot;; `edgecut devices` lists those that are known.</source>
        <translation>Es gibt kein Gerät „%1“; `edgecut devices` listet die bekannten auf.</translation>
    </message>
    <message>
        <source>The session has no model %1.</source>
        <translation>Die Sitzung hat kein Modell %1.</translation>
    </message>
    <message>
        <source>A model needs a name of one character or more.</source>
        <translation>Ein Modell braucht einen Namen aus mindestens einem Zeichen.</translation>
    </message>
    <message>
        <source>A link of %1 Mbit/s up, %2 Mbit/s down and %3 ms cannot be; rates are above 0 and the latency is 0 or more.</source>
        <translation>Eine Verbindung mit %1 Mbit/s aufwärts, %2 Mbit/s abwärts und %3 ms kann es nicht geben; Raten liegen über 0, die Latenz ist 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 tiers cannot be joined by %2 links; there are two tiers or more and a link between each two.</source>
        <translation>%1 Ebenen lassen sich nicht mit %2 Verbindungen verbinden; es gibt mindestens zwei Ebenen und eine Verbindung zwischen je zweien.</translation>
    </message>
    <message>
        <source>Two tiers are called &quot;%1&quot;; every tier needs its own name.</source>
        <translation>Zwei Ebenen heißen „%1“; jede Ebene braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The problem %1 has times for %2 tiers only; show another model to change their number.</source>
        <translation>Das Problem %1 hat nur Zeiten für %2 Ebenen; zeigen Sie ein anderes Modell, um ihre Zahl zu ändern.</translation>
    </message>
    <message>
        <source>The recipe&apos;s model is &quot;%1&quot;; it must be zoo:NAME, a *.problem.json or a *.graph.json.</source>
        <translation>Das Modell des Rezepts ist „%1“; es muss zoo:NAME, eine *.problem.json oder eine *.graph.json sein.</translation>
    </message>
    <message>
        <source>%1 must be &quot;as-stored&quot;, &quot;float32&quot;, &quot;float16&quot; or &quot;uint8&quot;; it is %2.</source>
        <translation>%1 muss „as-stored“, „float32“, „float16“ oder „uint8“ sein; es ist %2.</translation>
    </message>
    <message>
        <source>The recipe names the file %1; its files stand in its own folder.</source>
        <translation>Das Rezept nennt die Datei %1; seine Dateien stehen in seinem eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 names the tier %2, which the problem does not have.</source>
        <translation>%1 nennt die Ebene %2, die das Problem nicht hat.</translation>
    </message>
    <message>
        <source>%1 lacks the layer %2 of the problem.</source>
        <translation>%1 fehlt die Schicht %2 des Problems.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be one-way, paid or free.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss one-way, paid oder free sein.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be as-stored, float32, float16 or uint8.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss as-stored, float32, float16 oder uint8 sein.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be a rate in Mbit/s above 0.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss eine Rate in Mbit/s über 0 sein.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be a number, 0 or more.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss eine Zahl sein, 0 oder mehr.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be the number of one of its models.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss die Nummer eines ihrer Modelle sein.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;, as is another tier&apos;s; every tier needs its own name.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“ wie bei einer anderen Ebene; jede Ebene braucht einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The session has a value %1 but no tier beyond that link; links join neighbouring tiers.</source>
        <translation>Die Sitzung hat einen Wert %1, aber keine Ebene jenseits dieser Verbindung; Verbindungen verbinden benachbarte Ebenen.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be graph or problem.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss graph oder problem sein.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is for &quot;%2&quot;, which is none of its tiers.</source>
        <translation>Der Wert %1 der Sitzung gilt für „%2“, und das ist keine ihrer Ebenen.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;, which is none of its tiers.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“, und das ist keine ihrer Ebenen.</translation>
    </message>
    <message>
        <source>The session lacks the value %1; its file was changed by hand or damaged.</source>
        <translation>Der Sitzung fehlt der Wert %1; ihre Datei wurde von Hand geändert oder beschädigt.</translation>
    </message>
    <message>
        <source>The session has a value %1, which this version does not know.</source>
        <translation>Die Sitzung hat einen Wert %1, den diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>The tier %1 runs on the device &quot;%2&quot;, which is not known; choose another.</source>
        <translation>Die Ebene %1 läuft auf dem Gerät „%2“, das nicht bekannt ist; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The session gives a time for the layer %1 on %2, but the model %3 has no such layer or tier.</source>
        <translation>Die Sitzung gibt eine Zeit für die Schicht %1 auf %2 an, aber das Modell %3 hat keine solche Schicht oder Ebene.</translation>
    </message>
    <message>
        <source>The session pins the layer %1 to %2, but the model %3 has no such layer or tier.</source>
        <translation>Die Sitzung heftet die Schicht %1 an %2, aber das Modell %3 hat keine solche Schicht oder Ebene.</translation>
    </message>
    <message>
        <source>The problem %1 has times for %2 tiers and the session has %3; give the session %2 tiers.</source>
        <translation>Das Problem %1 hat Zeiten für %2 Ebenen, und die Sitzung hat %3; geben Sie der Sitzung %2 Ebenen.</translation>
    </message>
    <message>
        <source>The problem calls its tiers by other names; its first tier is %1 here, its last %2.</source>
        <translation>Das Problem nennt seine Ebenen anders; seine erste Ebene ist hier %1, seine letzte %2.</translation>
    </message>
    <message>
        <source>A problem file says itself what its tensors take on the link; the transfer type has no effect.</source>
        <translation>Eine Problemdatei sagt selbst, was ihre Tensoren auf der Verbindung kosten; der Übertragungstyp wirkt nicht.</translation>
    </message>
    <message>
        <source>The session file is damaged (run %1 is not as it was stored); open a backup or a copy of it.</source>
        <translation>Die Sitzungsdatei ist beschädigt (Lauf %1 ist nicht mehr so, wie er gespeichert wurde); öffnen Sie eine Sicherung oder Kopie davon.</translation>
    </message>
    <message>
        <source>There is no method called %1; choose another.</source>
        <translation>Es gibt kein Verfahren namens %1; wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no example called %1; the start page shows them.</source>
        <translation>Es gibt kein Beispiel namens %1; die Startseite zeigt sie.</translation>
    </message>
    <message>
        <source>The folder cannot be made; check its place and your rights.</source>
        <translation>Der Ordner lässt sich nicht anlegen; prüfen Sie seinen Ort und Ihre Rechte.</translation>
    </message>
    <message>
        <source>The layer %1 needs a tensor of at least %2 dimensions; %3 has %4.</source>
        <translation>Die Schicht %1 braucht einen Tensor mit mindestens %2 Dimensionen; %3 hat %4.</translation>
    </message>
    <message>
        <source>The layer %1 cannot pad %2 channels to %3, which are fewer.</source>
        <translation>Die Schicht %1 kann %2 Kanäle nicht auf %3 auffüllen, denn das sind weniger.</translation>
    </message>
    <message>
        <source>The layer %1 multiplies %2 and %3, whose shapes do not fit.</source>
        <translation>Die Schicht %1 multipliziert %2 und %3, deren Formen nicht zusammenpassen.</translation>
    </message>
    <message>
        <source>The layer %1 needs a table of at least one row and one column whose bytes can be counted.</source>
        <translation>Die Schicht %1 braucht eine Tabelle mit mindestens einer Zeile und einer Spalte, deren Bytes sich zählen lassen.</translation>
    </message>
    <message>
        <source>The layer %1 cannot give %2 a shape of another number of elements.</source>
        <translation>Die Schicht %1 kann %2 keine Form mit einer anderen Zahl von Elementen geben.</translation>
    </message>
    <message>
        <source>The layer %1 must name each dimension of %2 once.</source>
        <translation>Die Schicht %1 muss jede Dimension von %2 genau einmal nennen.</translation>
    </message>
    <message>
        <source>AlexNet, two branches</source>
        <translation>AlexNet, zwei Zweige</translation>
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
        <translation>Die Eingaben der Schicht %1 haben nicht dieselbe Form; sie braucht gleiche.</translation>
    </message>
    <message>
        <source>The layer %1 covers %2 axes and its input has %3 from there on.</source>
        <translation>Die Schicht %1 umfasst %2 Achsen, und ihre Eingabe hat von dort an %3.</translation>
    </message>
    <message>
        <source>The layer %1 needs an odd local_size.</source>
        <translation>Die Schicht %1 braucht ein ungerades local_size.</translation>
    </message>
    <message>
        <source>The field %1 is given twice; it may stand here once.</source>
        <translation>Das Feld %1 ist zweimal angegeben; es darf hier einmal stehen.</translation>
    </message>
    <message>
        <source>The field %1 must be a whole number from %2 to %3, not %4.</source>
        <translation>Das Feld %1 muss eine ganze Zahl von %2 bis %3 sein, nicht %4.</translation>
    </message>
    <message>
        <source>The field %1 must be a finite number, not %2.</source>
        <translation>Das Feld %1 muss eine endliche Zahl sein, nicht %2.</translation>
    </message>
    <message>
        <source>The field %1 must be true or false, not %2.</source>
        <translation>Das Feld %1 muss true oder false sein, nicht %2.</translation>
    </message>
    <message>
        <source>The field %1 must be a text in quotes, not a message.</source>
        <translation>Das Feld %1 muss ein Text in Anführungszeichen sein, keine Nachricht.</translation>
    </message>
    <message>
        <source>The field %1 must be one of %2, not %3.</source>
        <translation>Das Feld %1 muss eines von %2 sein, nicht %3.</translation>
    </message>
    <message>
        <source>The field %1 must be a message; write %1 { ... }.</source>
        <translation>Das Feld %1 muss eine Nachricht sein; schreiben Sie %1 { ... }.</translation>
    </message>
    <message>
        <source>No layer of this network is used in the test phase; give a network that computes something.</source>
        <translation>Keine Schicht dieses Netzes wird in der Testphase verwendet; geben Sie ein Netz an, das etwas berechnet.</translation>
    </message>
    <message>
        <source>The layer %1 makes %2 inputs of the model; %3 are the most this program reads.</source>
        <translation>Die Schicht %1 macht %2 Eingaben des Modells; %3 sind das Höchste, was dieses Programm liest.</translation>
    </message>
    <message>
        <source>The layer %1 has %2 inputs (bottom) and %3 results (top), which no layer of the type %4 has; name what it reads and makes.</source>
        <translation>Die Schicht %1 hat %2 Eingaben (bottom) und %3 Ergebnisse (top), was keine Schicht vom Typ %4 hat; nennen Sie, was sie liest und erzeugt.</translation>
    </message>
    <message>
        <source>The operation %1 is not known to this program; the cost of this layer is unknown, and so is the shape of what it makes, unless --dim %2:0=NUMBER, %2:1=NUMBER ... give it.</source>
        <translation>Die Operation %1 ist diesem Programm nicht bekannt; die Kosten dieser Schicht sind unbekannt, ebenso die Form dessen, was sie erzeugt, es sei denn, --dim %2:0=ZAHL, %2:1=ZAHL ... geben sie an.</translation>
    </message>
    <message>
        <source>There are fewer shapes than tops here; give one shape, or one for each top.</source>
        <translation>Hier gibt es weniger Formen als Ergebnisse (top); geben Sie eine Form an oder eine für jedes Ergebnis.</translation>
    </message>
    <message>
        <source>The file does not say how many channels this input has; 3 are taken. Others are given with --dim %1=NUMBER.</source>
        <translation>Die Datei sagt nicht, wie viele Kanäle diese Eingabe hat; genommen werden 3. Andere gibt man mit --dim %1=ZAHL an.</translation>
    </message>
    <message>
        <source>The file does not say how large the input %1 is; give it with %2.</source>
        <translation>Die Datei sagt nicht, wie groß die Eingabe %1 ist; geben Sie es mit %2 an.</translation>
    </message>
    <message>
        <source>The field %1 is not known to this program; its value has no effect.</source>
        <translation>Das Feld %1 kennt dieses Programm nicht; sein Wert hat keine Wirkung.</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>das Ende der Datei</translation>
    </message>
    <message>
        <source>The input %1 has %2 dimensions; it needs 1 to %3.</source>
        <translation>Die Eingabe %1 hat %2 Dimensionen; sie braucht 1 bis %3.</translation>
    </message>
    <message>
        <source>The layer %1 works on images, and its input has %2 axes instead of 4.</source>
        <translation>Die Schicht %1 arbeitet auf Bildern, und ihre Eingabe hat %2 statt 4 Achsen.</translation>
    </message>
    <message>
        <source>The layer %1 cannot slice %2 elements into %3 equal parts; give its slice_point.</source>
        <translation>Die Schicht %1 kann %2 Elemente nicht in %3 gleiche Teile schneiden; geben Sie ihr slice_point an.</translation>
    </message>
    <message>
        <source>The layer %1 needs one slice_point less than it has tops, rising, between 1 and %2.</source>
        <translation>Die Schicht %1 braucht ein slice_point weniger, als sie Ergebnisse (top) hat, aufsteigend, zwischen 1 und %2.</translation>
    </message>
    <message>
        <source>The inputs of the layer %1 differ in more than the axis along which it joins them.</source>
        <translation>Die Eingaben der Schicht %1 unterscheiden sich in mehr als der Achse, entlang der sie sie zusammenfügt.</translation>
    </message>
    <message>
        <source>The layer %1 must name each of the %2 axes of its input once in its order.</source>
        <translation>Die Schicht %1 muss jede der %2 Achsen ihrer Eingabe genau einmal in ihrer Reihenfolge (order) nennen.</translation>
    </message>
    <message>
        <source>The layer %1 needs one offset, or one for each of the axes it crops.</source>
        <translation>Die Schicht %1 braucht ein offset oder eines für jede Achse, die sie zuschneidet.</translation>
    </message>
    <message>
        <source>The layer %1 cannot crop its first input to the size of its second; that is larger.</source>
        <translation>Die Schicht %1 kann ihre erste Eingabe nicht auf die Größe der zweiten zuschneiden; diese ist größer.</translation>
    </message>
    <message>
        <source>The layer %1 needs a number of tiles from 1 on.</source>
        <translation>Die Schicht %1 braucht eine Zahl von Kacheln (tiles) ab 1.</translation>
    </message>
    <message>
        <source>The layer %1 leaves nothing of its input, or too much to count.</source>
        <translation>Die Schicht %1 lässt nichts von ihrer Eingabe übrig oder zu viel, um es zu zählen.</translation>
    </message>
    <message>
        <source>The file mixes layers of the newer syntax (layer) and of an older one (layers); use one of them.</source>
        <translation>Die Datei mischt Schichten der neueren Schreibweise (layer) und einer älteren (layers); verwenden Sie eine davon.</translation>
    </message>
    <message>
        <source>This file says how a network is trained; give the network itself, %1.</source>
        <translation>Diese Datei sagt, wie ein Netz trainiert wird; geben Sie das Netz selbst an, %1.</translation>
    </message>
    <message>
        <source>This file has no layers; give a network as Caffe writes it, with layer { ... }.</source>
        <translation>Diese Datei hat keine Schichten; geben Sie ein Netz an, wie Caffe es schreibt, mit layer { ... }.</translation>
    </message>
    <message>
        <source>A layer may say either when to include it or when to exclude it, not both.</source>
        <translation>Eine Schicht darf entweder sagen, wann sie dazugehört, oder wann nicht, aber nicht beides.</translation>
    </message>
    <message>
        <source>The inputs and their shapes do not match: each input needs one input_shape, or four input_dim.</source>
        <translation>Eingaben und Formen passen nicht zusammen: Jede Eingabe braucht ein input_shape oder vier input_dim.</translation>
    </message>
    <message>
        <source>The layer %1 does not say its type; give one.</source>
        <translation>Die Schicht %1 nennt ihren Typ nicht; geben Sie einen an.</translation>
    </message>
    <message>
        <source>Only the training phase has this layer; its data is taken as the model&apos;s input.</source>
        <translation>Nur die Trainingsphase hat diese Schicht; ihre Daten gelten als Eingabe des Modells.</translation>
    </message>
    <message>
        <source>The layer %1 works along axis %2 of an input that has %3 axes; name one that is there.</source>
        <translation>Die Schicht %1 arbeitet entlang der Achse %2 einer Eingabe mit %3 Achsen; nennen Sie eine, die es gibt.</translation>
    </message>
    <message>
        <source>The layer %1 pads by %2, as much as its kernel or more; the padding must be smaller.</source>
        <translation>Die Schicht %1 füllt um %2 auf, so viel wie ihr Kern oder mehr; die Auffüllung muss kleiner sein.</translation>
    </message>
    <message>
        <source>The layer %1 needs a pyramid_height from 1 on that its input allows.</source>
        <translation>Die Schicht %1 braucht ein pyramid_height ab 1, das ihre Eingabe zulässt.</translation>
    </message>
    <message>
        <source>The layer %1 needs pooled_h and pooled_w from 1 on.</source>
        <translation>Die Schicht %1 braucht pooled_h und pooled_w ab 1.</translation>
    </message>
    <message>
        <source>The layer %1 needs output_dim and group_size from 1 on.</source>
        <translation>Die Schicht %1 braucht output_dim und group_size ab 1.</translation>
    </message>
    <message>
        <source>The layer %1 does not say how many outputs it has; give num_output.</source>
        <translation>Die Schicht %1 sagt nicht, wie viele Ausgaben sie hat; geben Sie num_output an.</translation>
    </message>
    <message>
        <source>The layer %1 reads its input, marks of where sequences continue, at most one fixed input and its hidden states; what it names does not match.</source>
        <translation>Die Schicht %1 liest ihre Eingabe, Marken, wo Folgen weitergehen, höchstens eine feste Eingabe und ihre verborgenen Zustände; was sie nennt, passt nicht dazu.</translation>
    </message>
    <message>
        <source>The layer %1 does not say how many words it knows; give input_dim.</source>
        <translation>Die Schicht %1 sagt nicht, wie viele Wörter sie kennt; geben Sie input_dim an.</translation>
    </message>
    <message>
        <source>The layer %1 has more than 1000 aspect ratios.</source>
        <translation>Die Schicht %1 hat mehr als 1000 Seitenverhältnisse.</translation>
    </message>
    <message>
        <source>The aspect ratios of the layer %1 must be positive.</source>
        <translation>Die Seitenverhältnisse der Schicht %1 müssen positiv sein.</translation>
    </message>
    <message>
        <source>The layer %1 flattens from behind its end; its axis must not be larger than its end_axis.</source>
        <translation>Die Schicht %1 beginnt hinter ihrem Ende; ihr axis darf nicht größer als ihr end_axis sein.</translation>
    </message>
    <message>
        <source>The layer %1 reshapes axes that its input of %2 axes does not have.</source>
        <translation>Die Schicht %1 formt Achsen um, die ihre Eingabe mit %2 Achsen nicht hat.</translation>
    </message>
    <message>
        <source>The layer %1 cannot give its input that shape: the number of elements must stay the same.</source>
        <translation>Die Schicht %1 kann ihrer Eingabe diese Form nicht geben: Die Zahl der Elemente muss gleich bleiben.</translation>
    </message>
    <message>
        <source>The layer %1 needs a min_size, and as many max_size or none.</source>
        <translation>Die Schicht %1 braucht ein min_size und ebenso viele max_size oder keines.</translation>
    </message>
    <message>
        <source>The %1 that begins here is not closed; the file seems to be cut off.</source>
        <translation>Die %1, die hier beginnt, wird nicht geschlossen; die Datei scheint abgeschnitten zu sein.</translation>
    </message>
    <message>
        <source>This %1 closes nothing that is open; remove it or open a message before.</source>
        <translation>Dieses %1 schließt nichts, was offen ist; entfernen Sie es oder öffnen Sie vorher eine Nachricht.</translation>
    </message>
    <message>
        <source>A field&apos;s name is expected here, not %1.</source>
        <translation>Hier wird der Name eines Feldes erwartet, nicht %1.</translation>
    </message>
    <message>
        <source>The field %1 has no value; write %1: VALUE or %1 { ... }.</source>
        <translation>Das Feld %1 hat keinen Wert; schreiben Sie %1: WERT oder %1 { ... }.</translation>
    </message>
    <message>
        <source>More than %1 messages lie in each other here; no network needs that.</source>
        <translation>Hier liegen mehr als %1 Nachrichten ineinander; das braucht kein Netz.</translation>
    </message>
    <message>
        <source>The list %1 holds %2; it may hold values and commas, and ends in ].</source>
        <translation>Die Liste %1 enthält %2; sie darf Werte und Kommas enthalten und endet mit ].</translation>
    </message>
    <message>
        <source>The file has more than %1 fields, the most this program reads.</source>
        <translation>Die Datei hat mehr als %1 Felder, das Höchste, was dieses Programm liest.</translation>
    </message>
    <message>
        <source>This is no text: a .caffemodel holds weights; give the network&apos;s .prototxt beside it.</source>
        <translation>Das ist kein Text: Eine .caffemodel-Datei enthält Gewichte; geben Sie die .prototxt-Datei des Netzes daneben an.</translation>
    </message>
    <message>
        <source>The quoted text that begins here does not end on its line; close it with %1.</source>
        <translation>Der Text in Anführungszeichen, der hier beginnt, endet nicht in seiner Zeile; schließen Sie ihn mit %1.</translation>
    </message>
    <message>
        <source>The character %1 has no meaning here; write fields as NAME: VALUE or NAME { ... }.</source>
        <translation>Das Zeichen %1 hat hier keine Bedeutung; schreiben Sie Felder als NAME: WERT oder NAME { ... }.</translation>
    </message>
    <message>
        <source>The layer %1 filters several inputs; they need one shape and one result each.</source>
        <translation>Die Schicht %1 filtert mehrere Eingaben; sie brauchen eine gemeinsame Form und je ein Ergebnis.</translation>
    </message>
    <message>
        <source>The layer %1 gives %2 in two ways; use either %2 or the fields that end in _h and _w (for images only).</source>
        <translation>Die Schicht %1 gibt %2 auf zwei Arten an; verwenden Sie entweder %2 oder die Felder, die auf _h und _w enden (nur für Bilder).</translation>
    </message>
    <message>
        <source>The layer %1 gives %2 for %3 axes, and its input has %4 behind the channels; give one number or as many.</source>
        <translation>Die Schicht %1 gibt %2 für %3 Achsen an, und ihre Eingabe hat hinter den Kanälen %4; geben Sie eine Zahl an oder ebenso viele.</translation>
    </message>
    <message>
        <source>The layer %1 needs a %2 of %3 or more.</source>
        <translation>Die Schicht %1 braucht ein %2 von %3 oder mehr.</translation>
    </message>
    <message>
        <source>The layer %1 needs %2, which only %3 in line %4 makes; a layer must stand behind those it reads, and there may be no cycle.</source>
        <translation>Die Schicht %1 braucht %2, das erst %3 in Zeile %4 erzeugt; eine Schicht muss hinter denen stehen, die sie liest, und es darf keinen Kreis geben.</translation>
    </message>
    <message>
        <source>The layer %1 needs %2, and no layer of the test phase makes that; add the layer or an input of that name.</source>
        <translation>Die Schicht %1 braucht %2, und keine Schicht der Testphase erzeugt es; fügen Sie die Schicht oder eine Eingabe dieses Namens hinzu.</translation>
    </message>
    <message>
        <source>%1 is made twice, by %2 and by %3; give the second another name, or read it to change it in place.</source>
        <translation>%1 wird zweimal erzeugt, von %2 und von %3; geben Sie dem zweiten einen anderen Namen oder lesen Sie es, um es an Ort und Stelle zu ändern.</translation>
    </message>
    <message>
        <source>This layer compares with labels, which a model in use does not get; it is left out.</source>
        <translation>Diese Schicht vergleicht mit Etiketten (labels), die ein Modell im Gebrauch nicht bekommt; sie wird weggelassen.</translation>
    </message>
    <message>
        <source>Caffe network</source>
        <translation>Caffe-Netz</translation>
    </message>
    <message>
        <source>%1 must be a time above 0; it is %2.</source>
        <translation>%1 muss eine Zeit über 0 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 times what was measured: outside 0.5 to 2</source>
        <translation>das %1-fache der Messung: außerhalb von 0,5 bis 2</translation>
    </message>
    <message>
        <source>%1 times what was measured</source>
        <translation>das %1-fache der Messung</translation>
    </message>
    <message>
        <source>No published time of a whole network is known for it.</source>
        <translation>Es ist keine veröffentlichte Zeit eines ganzen Netzes dafür bekannt.</translation>
    </message>
    <message>
        <source>Predicted / published time over networks (%1): %2 to %3.</source>
        <translation>Vorhergesagte / veröffentlichte Zeit über Netze (%1): %2 bis %3.</translation>
    </message>
    <message>
        <source>Predicted / published time over networks (%1): %2 to %3. Outside 0.5 to 2: %4; take its times as a rough guide, or measure.</source>
        <translation>Vorhergesagte / veröffentlichte Zeit über Netze (%1): %2 bis %3. Außerhalb von 0,5 bis 2: %4; seine Zeiten sind ein grober Anhalt, messen ist besser.</translation>
    </message>
    <message>
        <source>This is a pipe that nobody writes into; give a file, or start what writes first.</source>
        <translation>Dies ist eine Pipe, in die niemand schreibt; geben Sie eine Datei an oder starten Sie zuerst, was schreibt.</translation>
    </message>
    <message>
        <source>The text is UTF-16; save it as UTF-8.</source>
        <translation>Der Text ist UTF-16; speichern Sie ihn als UTF-8.</translation>
    </message>
    <message>
        <source>The line is longer than 64 MB; is this a text?</source>
        <translation>Die Zeile ist länger als 64 MB; ist das ein Text?</translation>
    </message>
    <message>
        <source>The line holds a zero byte; this is no text.</source>
        <translation>Die Zeile enthält ein Null-Byte; das ist kein Text.</translation>
    </message>
    <message>
        <source>%1 must be from 1 to 65536 inputs; it is %2.</source>
        <translation>%1 muss 1 bis 65536 Eingaben sein; es ist %2.</translation>
    </message>
    <message>
        <source>no published time known</source>
        <translation>keine veröffentlichte Zeit bekannt</translation>
    </message>
    <message>
        <source>rough, %1 x measured</source>
        <translation>grob, %1 x gemessen</translation>
    </message>
    <message>
        <source>%1 x measured</source>
        <translation>%1 x gemessen</translation>
    </message>
    <message>
        <source>rough, %1–%2 x measured</source>
        <translation>grob, %1–%2 x gemessen</translation>
    </message>
    <message>
        <source>%1–%2 x measured</source>
        <translation>%1–%2 x gemessen</translation>
    </message>
    <message>
        <source>This parameter has a type (number %1) that this program does not know; its bytes are not counted.</source>
        <translation>Dieser Parameter hat einen Typ (Nummer %1), den dieses Programm nicht kennt; seine Bytes sind nicht mitgezählt.</translation>
    </message>
    <message>
        <source>No input has a dimension %1, and no loop that name; the model names these: %2.</source>
        <translation>Keine Eingabe hat eine Dimension %1 und keine Schleife diesen Namen; das Modell nennt: %2.</translation>
    </message>
    <message>
        <source>The file gives this input no shape: what depends on it has unknown bytes and cost. Give it one with --dim %1:0=NUMBER --dim %1:1=NUMBER ...</source>
        <translation>Die Datei gibt dieser Eingabe keine Form: Was von ihr abhängt, hat unbekannte Bytes und Kosten. Geben Sie ihr eine mit --dim %1:0=ZAHL --dim %1:1=ZAHL ...</translation>
    </message>
    <message>
        <source>How often this layer (%1) runs its graph is not known; the cost of one run is taken. Give it with --dim %2=NUMBER.</source>
        <translation>Wie oft diese Schicht (%1) ihren Graphen ausführt, ist nicht bekannt; gezählt wird ein Durchlauf. Geben Sie die Zahl mit --dim %2=ZAHL an.</translation>
    </message>
    <message>
        <source>This layer (%1) always runs the same one of its two graphs; its cost is taken.</source>
        <translation>Diese Schicht (%1) führt immer denselben ihrer zwei Graphen aus; dessen Kosten zählen.</translation>
    </message>
    <message>
        <source>This layer (%1) runs its graph %2 times; it counts as one layer.</source>
        <translation>Diese Schicht (%1) führt ihren Graphen %2-mal aus; sie zählt als eine Schicht.</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>%1 units</source>
        <translation>%1 Einheiten</translation>
    </message>
    <message>
        <source>residual block %1</source>
        <translation>Residualblock %1</translation>
    </message>
    <message>
        <source>%1 residual blocks</source>
        <translation>%1 Residualblöcke</translation>
    </message>
    <message>
        <source>attention %1</source>
        <translation>Attention %1</translation>
    </message>
    <message>
        <source>%1 × attention</source>
        <translation>%1 × Attention</translation>
    </message>
    <message>
        <source>dense layer %1</source>
        <translation>Dense-Schicht %1</translation>
    </message>
    <message>
        <source>%1 dense layers</source>
        <translation>%1 Dense-Schichten</translation>
    </message>
    <message>
        <source>module %1</source>
        <translation>Modul %1</translation>
    </message>
    <message>
        <source>%1 modules</source>
        <translation>%1 Module</translation>
    </message>
    <message>
        <source>gate %1</source>
        <translation>Gatter %1</translation>
    </message>
    <message>
        <source>%1 gates</source>
        <translation>%1 Gatter</translation>
    </message>
    <message>
        <source>branch %1</source>
        <translation>Zweig %1</translation>
    </message>
    <message>
        <source>%1 branches</source>
        <translation>%1 Zweige</translation>
    </message>
    <message>
        <source>transformer block %1</source>
        <translation>Transformer-Block %1</translation>
    </message>
    <message>
        <source>%1 transformer blocks</source>
        <translation>%1 Transformer-Blöcke</translation>
    </message>
    <message>
        <source>group %1</source>
        <translation>Gruppe %1</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>dense block %1</source>
        <translation>Dense-Block %1</translation>
    </message>
    <message>
        <source>%1 dense blocks</source>
        <translation>%1 Dense-Blöcke</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>%1 stages</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>part %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>%1 parts</source>
        <translation>%1 Teile</translation>
    </message>
    <message>
        <source>block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>%1 blocks</source>
        <translation>%1 Blöcke</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
    <message>
        <source>The layer %1 cannot enlarge an image %2 times; the factor must be a whole number from 1.</source>
        <translation>Die Schicht %1 kann ein Bild nicht auf das %2-Fache vergrößern; der Faktor muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The layer %1 needs the scores of an image&apos;s places.</source>
        <translation>Die Schicht %1 braucht die Bewertungen der Stellen eines Bildes.</translation>
    </message>
    <message>
        <source>The layer %1 must propose at least one box and not %2.</source>
        <translation>Die Schicht %1 muss mindestens einen Rahmen vorschlagen und nicht %2.</translation>
    </message>
    <message>
        <source>The layer %1 must pool to at least one place and not %2.</source>
        <translation>Die Schicht %1 muss auf mindestens eine Stelle zusammenfassen und nicht auf %2.</translation>
    </message>
    <message>
        <source>Small probe</source>
        <translation>Kleine Probe</translation>
    </message>
    <message>
        <source>Size of the smaller probe</source>
        <translation>Größe der kleineren Probe</translation>
    </message>
    <message>
        <source>Large probe</source>
        <translation>Große Probe</translation>
    </message>
    <message>
        <source>Size of the larger probe</source>
        <translation>Größe der größeren Probe</translation>
    </message>
    <message>
        <source>Probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Probes of each size for one estimate</source>
        <translation>Proben jeder Größe für eine Schätzung</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>How much of the estimate before stays in the next one</source>
        <translation>Wie viel von der vorigen Schätzung in der nächsten bleibt</translation>
    </message>
    <message>
        <source>Round trip</source>
        <translation>Umlaufzeit</translation>
    </message>
    <message>
        <source>Simulated link: response time of an empty probe</source>
        <translation>Simulierte Verbindung: Antwortzeit einer leeren Probe</translation>
    </message>
    <message>
        <source>Jitter</source>
        <translation>Schwankung</translation>
    </message>
    <message>
        <source>Simulated link: mean delay of an answer, exponential</source>
        <translation>Simulierte Verbindung: mittlere Verzögerung einer Antwort, exponentiell verteilt</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Simulated link: standard deviation of the rate a probe meets</source>
        <translation>Simulierte Verbindung: Standardabweichung der Rate, die eine Probe antrifft</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Simulated link: answers that never come</source>
        <translation>Simulierte Verbindung: Antworten, die nie kommen</translation>
    </message>
    <message>
        <source>The large probe has %1 bytes and the small one %2; make the large one larger.</source>
        <translation>Die große Probe hat %1 Bytes und die kleine %2; machen Sie die große größer.</translation>
    </message>
    <message>
        <source>The time must be seconds, from 0 to %1; it is %2.</source>
        <translation>Die Zeit muss in Sekunden stehen, von 0 bis %1; sie ist %2.</translation>
    </message>
    <message>
        <source>The rate must be 0 (the link is down) or from %1 to %2 Mbit/s; it is %3.</source>
        <translation>Die Rate muss 0 sein (die Verbindung ist unterbrochen) oder von %1 bis %2 Mbit/s; sie ist %3.</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 s to %2 s; sort the samples by time.</source>
        <translation>Hier läuft die Zeit rückwärts, von %1 s auf %2 s; ordnen Sie die Messwerte nach der Zeit.</translation>
    </message>
    <message>
        <source>The trace holds more than %1 samples, the most this program takes; cut it into parts.</source>
        <translation>Die Aufzeichnung enthält mehr als %1 Messwerte, das Höchste, was dieses Programm nimmt; teilen Sie sie.</translation>
    </message>
    <message>
        <source>The trace is empty; it needs one sample at least, such as a line &quot;0 5.85&quot; (seconds and Mbit/s).</source>
        <translation>Die Aufzeichnung ist leer; sie braucht mindestens einen Messwert, etwa eine Zeile „0 5.85“ (Sekunden und Mbit/s).</translation>
    </message>
    <message>
        <source>%1 samples have the time of the one before them; each counts as a sample.</source>
        <translation>%1 Messwerte haben die Zeit des vorigen; jeder zählt als Messwert.</translation>
    </message>
    <message>
        <source>%1 rates are beyond %2 Mbit/s; is that the unit?</source>
        <translation>%1 Raten liegen über %2 Mbit/s; ist das die Einheit?</translation>
    </message>
    <message>
        <source>A line must hold two numbers with decimal points, seconds and Mbit/s (12.5 3.41); here is &quot;%1&quot;. Remarks begin with #; --trace-format names other formats.</source>
        <translation>Eine Zeile muss zwei Zahlen mit Dezimalpunkt enthalten, Sekunden und Mbit/s (12.5 3.41); hier steht „%1“. Bemerkungen beginnen mit #; --trace-format nennt andere Formate.</translation>
    </message>
    <message>
        <source>From the start to here there are more bins of %1 s than the %2 that this program takes; make them longer (--bin-s).</source>
        <translation>Vom Anfang bis hierher sind es mehr Abschnitte von %1 s als die %2, die dieses Programm nimmt; machen Sie sie länger (--bin-s).</translation>
    </message>
    <message>
        <source>The last bin of %1 s ends after %2 ms, so its rate is low; cut the trace there or change --bin-s.</source>
        <translation>Der letzte Abschnitt von %1 s endet nach %2 ms, deshalb ist seine Rate niedrig; kürzen Sie die Aufzeichnung dort oder ändern Sie --bin-s.</translation>
    </message>
    <message>
        <source>A line of a mahimahi trace must be one whole number of milliseconds, 0 or more; here is &quot;%1&quot;. With two columns say --trace-format columns.</source>
        <translation>Eine Zeile einer mahimahi-Aufzeichnung muss eine ganze Zahl von Millisekunden sein, 0 oder mehr; hier steht „%1“. Bei zwei Spalten geben Sie --trace-format columns an.</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 ms to %2 ms; sort the lines.</source>
        <translation>Hier läuft die Zeit rückwärts, von %1 ms auf %2 ms; ordnen Sie die Zeilen.</translation>
    </message>
    <message>
        <source>The line has %1 fields and the header has %2.</source>
        <translation>Die Zeile hat %1 Felder und die Kopfzeile %2.</translation>
    </message>
    <message>
        <source>The time must look like 2019.12.14_13.03.39; it is &quot;%1&quot;.</source>
        <translation>Die Zeit muss wie 2019.12.14_13.03.39 aussehen; sie ist „%1“.</translation>
    </message>
    <message>
        <source>Time runs backwards here, to before the first line; sort the lines by time.</source>
        <translation>Hier läuft die Zeit rückwärts, bis vor die erste Zeile; ordnen Sie die Zeilen nach der Zeit.</translation>
    </message>
    <message>
        <source>%1 must be a rate in kbit/s, 0 or more, or - where it is missing; it is &quot;%2&quot;.</source>
        <translation>%1 muss eine Rate in kbit/s sein, 0 oder mehr, oder - wo sie fehlt; es ist „%2“.</translation>
    </message>
    <message>
        <source>Every value of %1 is missing, so there is no sample; the other direction may have some (--trace-direction).</source>
        <translation>Jeder Wert von %1 fehlt, also gibt es keinen Messwert; die andere Richtung hat vielleicht welche (--trace-direction).</translation>
    </message>
    <message>
        <source>%1 lines have no value of %2; they make no sample.</source>
        <translation>%1 Zeilen haben keinen Wert von %2; sie ergeben keinen Messwert.</translation>
    </message>
    <message>
        <source>Two columns, seconds and Mbit/s</source>
        <translation>Zwei Spalten, Sekunden und Mbit/s</translation>
    </message>
    <message>
        <source>Sabre, JSON</source>
        <translation>Sabre, JSON</translation>
    </message>
    <message>
        <source>Mahimahi, chances of delivery</source>
        <translation>Mahimahi, Gelegenheiten zu senden</translation>
    </message>
    <message>
        <source>Raca, CSV of G-NetTrack</source>
        <translation>Raca, CSV von G-NetTrack</translation>
    </message>
    <message>
        <source>A bin of %1 s is not possible; it must last from %2 to %3 s.</source>
        <translation>Ein Abschnitt von %1 s ist nicht möglich; er muss von %2 bis %3 s dauern.</translation>
    </message>
    <message>
        <source>%1 must be a rate in kbit/s, 0 (the link is down) or more; it is %2.</source>
        <translation>%1 muss eine Rate in kbit/s sein, 0 (die Verbindung ist unterbrochen) oder mehr; sie ist %2.</translation>
    </message>
    <message>
        <source>A sabre trace is a JSON list of {&quot;duration_ms&quot;: 1000, &quot;bandwidth_kbps&quot;: 5850, &quot;latency_ms&quot;: 20}.</source>
        <translation>Eine sabre-Aufzeichnung ist eine JSON-Liste von {&quot;duration_ms&quot;: 1000, &quot;bandwidth_kbps&quot;: 5850, &quot;latency_ms&quot;: 20}.</translation>
    </message>
    <message>
        <source>Least maximum stage time, exact</source>
        <translation>Kürzeste längste Stufe, exakt</translation>
    </message>
    <message>
        <source>maximum stage time</source>
        <translation>längste Stufe</translation>
    </message>
    <message>
        <source>Sampling rate</source>
        <translation>Abtastrate</translation>
    </message>
    <message>
        <source>Frames that come in a second: DADS takes the least latency when all stages keep up with them, else the shortest longest stage</source>
        <translation>Bilder, die in einer Sekunde kommen: DADS nimmt die geringste Latenz, wenn alle Stufen mithalten, sonst die kürzeste längste Stufe</translation>
    </message>
    <message>
        <source>Even the heavy plan&apos;s longest stage takes %1 ms and frames come every %2 ms; lower the sampling rate.</source>
        <translation>Selbst die längste Stufe des Plans für hohe Last dauert %1 ms, und alle %2 ms kommt ein Bild; senken Sie die Abtastrate.</translation>
    </message>
    <message>
        <source>DADS, by load</source>
        <translation>DADS, nach der Last</translation>
    </message>
    <message>
        <source>latency, or longest stage under load</source>
        <translation>Latenz, unter Last die längste Stufe</translation>
    </message>
    <message>
        <source>Finding the plans of least latency</source>
        <translation>Pläne mit geringster Latenz werden gesucht</translation>
    </message>
    <message>
        <source>Searching plans for heavy load</source>
        <translation>Pläne für hohe Last werden gesucht</translation>
    </message>
    <message>
        <source>Frames that come in a second</source>
        <translation>Bilder, die in einer Sekunde kommen</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Keep the plan while it is worse by at most this; 0 as published</source>
        <translation>Den Plan behalten, solange er höchstens so viel schlechter ist; 0 wie veröffentlicht</translation>
    </message>
    <message>
        <source>Searches under load</source>
        <translation>Suchen unter Last</translation>
    </message>
    <message>
        <source>The most searches for heavy plans; with more different rates than that, neighbouring rates share one</source>
        <translation>Höchstzahl der Suchen nach Plänen für hohe Last; bei mehr verschiedenen Raten teilen sich benachbarte eine</translation>
    </message>
    <message>
        <source>There are %1 estimates for %2 samples; give one for each.</source>
        <translation>Es gibt %1 Schätzungen für %2 Messwerte; geben Sie für jeden eine an.</translation>
    </message>
    <message>
        <source>Cuts at most</source>
        <translation>Höchstens Schnitte</translation>
    </message>
    <message>
        <source>How many minimum cuts the search over weights may make</source>
        <translation>Wie viele minimale Schnitte die Suche über die Gewichte machen darf</translation>
    </message>
    <message>
        <source>Least gain</source>
        <translation>Kleinster Gewinn</translation>
    </message>
    <message>
        <source>Search finer grids until the gain is below this</source>
        <translation>Feinere Gitter durchsuchen, bis der Gewinn darunter liegt</translation>
    </message>
    <message>
        <source>Refinement (K)</source>
        <translation>Verfeinerung (K)</translation>
    </message>
    <message>
        <source>How much finer each grid of weights is than the last</source>
        <translation>Um wie viel feiner jedes Gitter von Gewichten ist als das vorige</translation>
    </message>
    <message>
        <source>DNN Surgery Heavy (DSH)</source>
        <translation>DNN Surgery Heavy (DSH)</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is not valid UTF-8; its file was changed by hand or damaged.</source>
        <translation>Der Wert %1 der Sitzung ist kein gültiges UTF-8; ihre Datei wurde von Hand geändert oder beschädigt.</translation>
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
        <translation>Der Lauf hält den Plan eines anderen Modells oder anderer Ebenen; zeige zuerst %1 mit seinen Ebenen an.</translation>
    </message>
    <message>
        <source>The front has more than %1 steps; ask for the best plan within one budget instead.</source>
        <translation>Die Front hat mehr als %1 Stufen; fragen Sie stattdessen nach dem besten Plan innerhalb eines Budgets.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>The most that the links and all tiers behind the first may take together</source>
        <translation>Was die Verbindungen und alle Ebenen hinter der ersten zusammen höchstens brauchen dürfen</translation>
    </message>
    <message>
        <source>A budget of %1 ms is too small: the links and the tiers behind %2 need at least %3 ms.</source>
        <translation>Ein Budget von %1 ms ist zu klein: Die Verbindungen und die Ebenen hinter %2 brauchen mindestens %3 ms.</translation>
    </message>
    <message>
        <source>Least edge time within a cloud budget (DSCCS)</source>
        <translation>Kürzeste Zeit am Edge innerhalb eines Cloud-Budgets (DSCCS)</translation>
    </message>
    <message>
        <source>edge time</source>
        <translation>Zeit am Edge</translation>
    </message>
    <message>
        <source>Least latency within a cloud budget</source>
        <translation>Kürzeste Latenz innerhalb eines Cloud-Budgets</translation>
    </message>
    <message>
        <source>latency within the budget</source>
        <translation>Latenz innerhalb des Budgets</translation>
    </message>
    <message>
        <source>Branching</source>
        <translation>Verzweigen</translation>
    </message>
    <message>
        <source>The plan places the layer &quot;%1&quot;, which the problem does not hold; is it another problem&apos;s plan?</source>
        <translation>Der Plan ordnet die Schicht „%1“ zu, die das Problem nicht enthält; ist es der Plan eines anderen Problems?</translation>
    </message>
    <message>
        <source>%1 names the tier &quot;%2&quot;, which the problem does not hold.</source>
        <translation>%1 nennt die Ebene „%2“, die das Problem nicht enthält.</translation>
    </message>
    <message>
        <source>The plan does not say where the layer &quot;%1&quot; runs.</source>
        <translation>Der Plan sagt nicht, wo die Schicht „%1“ läuft.</translation>
    </message>
    <message>
        <source>assignment must be an object that names each layer&apos;s tier: {&quot;conv1&quot;: &quot;edge&quot;}.</source>
        <translation>assignment muss ein Objekt sein, das die Ebene jeder Schicht nennt: {&quot;conv1&quot;: &quot;edge&quot;}.</translation>
    </message>
    <message>
        <source>Running frames through the pipeline</source>
        <translation>Bilder durchlaufen die Pipeline</translation>
    </message>
    <message>
        <source>%1 frames a second are not possible; it must be a number above 0.</source>
        <translation>%1 Bilder je Sekunde sind nicht möglich; es muss eine Zahl über 0 sein.</translation>
    </message>
    <message>
        <source>%1 frames cannot be simulated; take 1 to %2.</source>
        <translation>%1 Bilder können nicht simuliert werden; nehmen Sie 1 bis %2.</translation>
    </message>
    <message>
        <source>The first line must name the columns; none of them is &quot;%1&quot;.</source>
        <translation>Die erste Zeile muss die Spalten nennen; keine davon ist „%1“.</translation>
    </message>
    <message>
        <source>Steps that name no layer of the model: %1, %2 ms in all (%3). Their time is in no layer&apos;s.</source>
        <translation>Schritte, die keine Schicht des Modells nennen: %1, zusammen %2 ms (%3). Ihre Zeit ist in der keiner Schicht enthalten.</translation>
    </message>
    <message>
        <source>Layers without a time of their own, taken to be fused with the one before: %1 (%2).</source>
        <translation>Schichten ohne eigene Zeit, die als mit der vorigen verschmolzen gelten: %1 (%2).</translation>
    </message>
    <message>
        <source>No step of this %1 profile names a layer of %2; is it of the same model file? The first is %3.</source>
        <translation>Kein Schritt dieses Profils von %1 nennt eine Schicht von %2; gehört es zur selben Modelldatei? Der erste ist %3.</translation>
    </message>
    <message>
        <source>%1 must be a time, 0 or more; it is %2.</source>
        <translation>%1 muss eine Zeit von 0 oder mehr sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a number of inferences, 1 or more; it is %2.</source>
        <translation>%1 muss eine Anzahl von Inferenzen ab 1 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 is of several inferences and the file does not say of how many; it needs averageMs, or a count before.</source>
        <translation>%1 gilt für mehrere Inferenzen, und die Datei sagt nicht, für wie viele; nötig ist averageMs oder vorher count.</translation>
    </message>
    <message>
        <source>The profile holds no layer&apos;s time; ONNX Runtime writes them with profiling on, TensorRT with trtexec --exportProfile.</source>
        <translation>Das Profil enthält von keiner Schicht die Zeit; ONNX Runtime schreibt sie bei eingeschaltetem Profiling, TensorRT mit trtexec --exportProfile.</translation>
    </message>
    <message>
        <source>A group of fused layers holds %1; it needs two or more.</source>
        <translation>Eine Gruppe verschmolzener Schichten enthält %1; sie braucht zwei oder mehr.</translation>
    </message>
    <message>
        <source>A group of fused layers names a layer that is not there; name the problem&apos;s layers.</source>
        <translation>Eine Gruppe verschmolzener Schichten nennt eine Schicht, die es nicht gibt; nennen Sie Schichten des Problems.</translation>
    </message>
    <message>
        <source>Layer %1 is fused twice; name it in one group, once.</source>
        <translation>Die Schicht %1 ist zweimal verschmolzen; nennen Sie sie in einer Gruppe, einmal.</translation>
    </message>
    <message>
        <source>Fused layer %1 stands behind %2; name fused layers in the problem&apos;s order.</source>
        <translation>Die verschmolzene Schicht %1 steht hinter %2; nennen Sie verschmolzene Schichten in der Reihenfolge des Problems.</translation>
    </message>
    <message>
        <source>The layers fused with %1 cannot run at once, since others between them must run first; fuse those too, or fewer.</source>
        <translation>Die mit %1 verschmolzenen Schichten können nicht auf einmal laufen, da andere zwischen ihnen zuerst laufen müssen; verschmelzen Sie auch diese, oder weniger.</translation>
    </message>
    <message>
        <source>Layers %1 and %2 run as one and are pinned to %3 and %4; pin them to one tier.</source>
        <translation>Die Schichten %1 und %2 laufen als eine und sind an %3 und %4 geheftet; heften Sie sie an eine Ebene.</translation>
    </message>
    <message>
        <source>Layers %1 and %2 run as one and cannot be on %3 and %4; place them on one tier.</source>
        <translation>Die Schichten %1 und %2 laufen als eine und können nicht auf %3 und %4 sein; legen Sie sie auf eine Ebene.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>How many times are drawn</source>
        <translation>Wie viele Zeiten gezogen werden</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>The most clients that share the card</source>
        <translation>Die meisten Clients, die sich die Karte teilen</translation>
    </message>
    <message>
        <source>Spread of a measured time about the model&apos;s</source>
        <translation>Streuung einer gemessenen Zeit um die des Modells</translation>
    </message>
    <message>
        <source>Throttling from</source>
        <translation>Drosselung ab</translation>
    </message>
    <message>
        <source>Above this temperature the clock falls by 1.5 % a degree</source>
        <translation>Über dieser Temperatur sinkt der Takt um 1,5 % je Grad</translation>
    </message>
    <message>
        <source>The device titan-xp has no roofline model.</source>
        <translation>Das Gerät titan-xp hat kein Roofline-Modell.</translation>
    </message>
    <message>
        <source>LL (Neurosurgeon)</source>
        <translation>LL (Neurosurgeon)</translation>
    </message>
    <message>
        <source>LL with load</source>
        <translation>LL mit Last</translation>
    </message>
    <message>
        <source>Forest with load (PerDNN)</source>
        <translation>Wald mit Last (PerDNN)</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Bäume</translation>
    </message>
    <message>
        <source>Trees of each forest</source>
        <translation>Bäume je Wald</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Share of the rows that errors are measured on and nothing is learned from</source>
        <translation>Anteil der Zeilen, an denen Fehler gemessen und nichts gelernt wird</translation>
    </message>
    <message>
        <source>There are no rows to learn from.</source>
        <translation>Es gibt keine Zeilen, aus denen zu lernen wäre.</translation>
    </message>
    <message>
        <source>Learning the times of %1</source>
        <translation>Zeiten von %1 lernen</translation>
    </message>
    <message>
        <source>No row can be held out to measure errors on: no type of layer has several rows with as many clients. Give more rows or a larger --held-out-share.</source>
        <translation>Keine Zeile lässt sich zurückhalten, um Fehler zu messen: Keine Schichtart hat mehrere Zeilen mit gleich vielen Clients. Geben Sie mehr Zeilen oder ein größeres --held-out-share an.</translation>
    </message>
    <message>
        <source>The profile has no rows of times.</source>
        <translation>Das Profil hat keine Zeilen mit Zeiten.</translation>
    </message>
    <message>
        <source>Column %1 has no name.</source>
        <translation>Spalte %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; is missing; the first line must name layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, the hyperparameters and time_ms.</source>
        <translation>Die Spalte „%1“ fehlt; die erste Zeile muss layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, die Hyperparameter und time_ms nennen.</translation>
    </message>
    <message>
        <source>The profile has more than %1 rows; cut it.</source>
        <translation>Das Profil hat mehr als %1 Zeilen; kürzen Sie es.</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is &quot;%2&quot;; it must be a finite number, loads and times 0 or more and clients 1 or more.</source>
        <translation>Das Feld „%1“ ist „%2“; es muss eine endliche Zahl sein, Lasten und Zeiten 0 oder mehr und clients 1 oder mehr.</translation>
    </message>
    <message>
        <source>The layer_type is empty; name one.</source>
        <translation>layer_type ist leer; nennen Sie eine Art.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time; write one in milliseconds, 0 or more, on each line.</source>
        <translation>„%1“ ist keine Zeit; schreiben Sie in jede Zeile eine in Millisekunden, 0 oder mehr.</translation>
    </message>
    <message>
        <source>%1 ms comes after %2 ms; sort the times.</source>
        <translation>%1 ms kommt nach %2 ms; ordnen Sie die Zeiten.</translation>
    </message>
    <message>
        <source>There are more than %1 times, the most this program takes.</source>
        <translation>Es gibt mehr als %1 Zeiten, das Höchste, was dieses Programm nimmt.</translation>
    </message>
    <message>
        <source>There is no time; write one in milliseconds on each line.</source>
        <translation>Es gibt keine Zeit; schreiben Sie in jede Zeile eine in Millisekunden.</translation>
    </message>
    <message>
        <source>Published numbers</source>
        <translation>Veröffentlichte Zahlen</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Anfragefolge</translation>
    </message>
    <message>
        <source>Server times</source>
        <translation>Serverzeiten</translation>
    </message>
    <message>
        <source>Bandwidth trace</source>
        <translation>Aufzeichnung der Bandbreite</translation>
    </message>
    <message>
        <source>%1 must be a number, a name, or a range of two numbers, the smaller one first.</source>
        <translation>%1 muss eine Zahl, ein Name oder ein Bereich aus zwei Zahlen sein, die kleinere zuerst.</translation>
    </message>
    <message>
        <source>%1 must be the value of the answer, 0 or more; it is %2.</source>
        <translation>%1 muss der Wert der Antwort sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 names the request %2, which &quot;requests&quot; does not hold.</source>
        <translation>%1 nennt die Anfrage %2, die in &quot;requests&quot; nicht vorkommt.</translation>
    </message>
    <message>
        <source>The learner&apos;s options are out of range: sizes must be 1 or more, rates above 0, the discount below 1, and the memory no smaller than a batch.</source>
        <translation>Die Optionen des Lernverfahrens sind außerhalb ihres Bereichs: Größen müssen 1 oder mehr sein, Raten über 0, der Diskont unter 1 und der Speicher nicht kleiner als ein Batch.</translation>
    </message>
    <message>
        <source>Training the agent</source>
        <translation>Agent wird trainiert</translation>
    </message>
    <message>
        <source>There is nothing to learn from; give rows.</source>
        <translation>Es gibt nichts, woraus zu lernen wäre; geben Sie Zeilen an.</translation>
    </message>
    <message>
        <source>There is nothing to learn from; give rows with at least one feature.</source>
        <translation>Es gibt nichts, woraus zu lernen wäre; geben Sie Zeilen mit mindestens einem Merkmal an.</translation>
    </message>
    <message>
        <source>Time between queries</source>
        <translation>Zeit zwischen Abfragen</translation>
    </message>
    <message>
        <source>From the end of a query to the start of the next one</source>
        <translation>Vom Ende einer Abfrage bis zum Beginn der nächsten</translation>
    </message>
    <message>
        <source>Change of server after</source>
        <translation>Serverwechsel nach</translation>
    </message>
    <message>
        <source>When the client changes to a second server; 0: never</source>
        <translation>Wann der Client zu einem zweiten Server wechselt; 0: nie</translation>
    </message>
    <message>
        <source>Share sent ahead</source>
        <translation>Vorab gesendeter Anteil</translation>
    </message>
    <message>
        <source>How much of the model is on the second server before the client comes, from 0 to 1, the most efficient layers first</source>
        <translation>Wie viel vom Modell auf dem zweiten Server ist, bevor der Client kommt, von 0 bis 1, die effizientesten Schichten zuerst</translation>
    </message>
    <message>
        <source>More than %1 queries would be asked; make the time between them longer.</source>
        <translation>Es würden mehr als %1 Abfragen gestellt; verlängern Sie die Zeit dazwischen.</translation>
    </message>
    <message>
        <source>Queries take no time and none lies between them; give a time between queries.</source>
        <translation>Abfragen brauchen keine Zeit, und zwischen ihnen liegt keine; geben Sie eine Zeit zwischen Abfragen an.</translation>
    </message>
    <message>
        <source>Offloading takes two tiers, a client and a server; this problem has %1. Leave out the others.</source>
        <translation>Auslagerung braucht zwei Ebenen, Client und Server; dieses Problem hat %1. Lassen Sie die anderen weg.</translation>
    </message>
    <message>
        <source>A limit of %1 ms of server time a second is too small: the clients need at least %2 ms.</source>
        <translation>Eine Grenze von %1 ms Serverzeit je Sekunde ist zu klein: Die Clients brauchen mindestens %2 ms.</translation>
    </message>
    <message>
        <source>There are no clients; give at least one.</source>
        <translation>Es gibt keine Clients; geben Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>A client asks %1 queries a second; it must be above 0.</source>
        <translation>Ein Client stellt %1 Abfragen je Sekunde; es müssen mehr als 0 sein.</translation>
    </message>
    <message>
        <source>State of the application</source>
        <translation>Zustand der Anwendung</translation>
    </message>
    <message>
        <source>A snapshot of all of it</source>
        <translation>Ein Snapshot des Ganzen</translation>
    </message>
    <message>
        <source>Changed part</source>
        <translation>Geänderter Teil</translation>
    </message>
    <message>
        <source>Of the state, since the application began</source>
        <translation>Des Zustands, seit die Anwendung begann</translation>
    </message>
    <message>
        <source>Client&apos;s snapshots</source>
        <translation>Snapshots des Clients</translation>
    </message>
    <message>
        <source>How fast the client captures or restores a snapshot</source>
        <translation>Wie schnell der Client einen Snapshot aufnimmt oder wiederherstellt</translation>
    </message>
    <message>
        <source>Server&apos;s snapshots</source>
        <translation>Snapshots des Servers</translation>
    </message>
    <message>
        <source>How fast a server captures or restores a snapshot</source>
        <translation>Wie schnell ein Server einen Snapshot aufnimmt oder wiederherstellt</translation>
    </message>
    <message>
        <source>Comparing documents</source>
        <translation>Dokumente vergleichen</translation>
    </message>
    <message>
        <source>How fast the changed part is found</source>
        <translation>Wie schnell der geänderte Teil gefunden wird</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Stücke</translation>
    </message>
    <message>
        <source>In which a pipelined snapshot is sent</source>
        <translation>In denen ein Snapshot fließend gesendet wird</translation>
    </message>
    <message>
        <source>Cost of a piece</source>
        <translation>Kosten eines Stücks</translation>
    </message>
    <message>
        <source>What each piece takes more in each step</source>
        <translation>Was jedes Stück in jedem Schritt mehr braucht</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>From the client to the server</source>
        <translation>Vom Client zum Server</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>From the server to the client</source>
        <translation>Vom Server zum Client</translation>
    </message>
    <message>
        <source>Half of it is added to each transfer</source>
        <translation>Die Hälfte davon kommt zu jeder Übertragung hinzu</translation>
    </message>
    <message>
        <source>Backhaul</source>
        <translation>Backhaul</translation>
    </message>
    <message>
        <source>Between two servers</source>
        <translation>Zwischen zwei Servern</translation>
    </message>
    <message>
        <source>Overlay of the virtual machine</source>
        <translation>Overlay der virtuellen Maschine</translation>
    </message>
    <message>
        <source>What is sent of it beyond the base that servers have</source>
        <translation>Was davon über die Basis hinaus gesendet wird, die Server haben</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Synthese</translation>
    </message>
    <message>
        <source>How fast a server joins overlay and base</source>
        <translation>Wie schnell ein Server Overlay und Basis zusammenfügt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The neural network of the application</source>
        <translation>Das neuronale Netz der Anwendung</translation>
    </message>
    <message>
        <source>Run on the client</source>
        <translation>Lauf auf dem Client</translation>
    </message>
    <message>
        <source>The computation, without offloading</source>
        <translation>Die Berechnung, ohne Auslagerung</translation>
    </message>
    <message>
        <source>Run on the server</source>
        <translation>Lauf auf dem Server</translation>
    </message>
    <message>
        <source>The same computation there</source>
        <translation>Dieselbe Berechnung dort</translation>
    </message>
    <message>
        <source>Whole snapshot</source>
        <translation>Ganzer Snapshot</translation>
    </message>
    <message>
        <source>Changed part, in pieces</source>
        <translation>Geänderter Teil, in Stücken</translation>
    </message>
    <message>
        <source>To another server</source>
        <translation>Zu einem anderen Server</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zum Client</translation>
    </message>
    <message>
        <source>Virtual machine</source>
        <translation>Virtuelle Maschine</translation>
    </message>
    <message>
        <source>Layer %1 is pinned to %2 and has weights, so that no query can run before it is there; drop the pin.</source>
        <translation>Die Schicht %1 ist an %2 geheftet und hat Gewichte, sodass keine Abfrage laufen kann, bevor sie da ist; lösen Sie die Anheftung.</translation>
    </message>
    <message>
        <source>No query can run before the upload, with all layers that have weights on %1; drop a pin to %2.</source>
        <translation>Vor dem Upload kann keine Abfrage laufen, mit allen Schichten, die Gewichte haben, auf %1; lösen Sie eine Anheftung an %2.</translation>
    </message>
    <message>
        <source>Weight of energy</source>
        <translation>Gewicht der Energie</translation>
    </message>
    <message>
        <source>What a mJ of the devices counts in ms</source>
        <translation>Was ein mJ der Geräte in ms zählt</translation>
    </message>
    <message>
        <source>Episodes</source>
        <translation>Episoden</translation>
    </message>
    <message>
        <source>How many episodes the agent learns</source>
        <translation>Wie viele Episoden der Agent lernt</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Plans tried in an episode</source>
        <translation>In einer Episode versuchte Pläne</translation>
    </message>
    <message>
        <source>Exploration noise</source>
        <translation>Erkundungsrauschen</translation>
    </message>
    <message>
        <source>Size of the Ornstein-Uhlenbeck noise at the beginning; it falls to 0</source>
        <translation>Größe des Ornstein-Uhlenbeck-Rauschens am Anfang; es fällt auf 0</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Diskont</translation>
    </message>
    <message>
        <source>What the next step&apos;s reward counts in this one&apos;s</source>
        <translation>Was die Belohnung des nächsten Schritts in der dieses Schritts zählt</translation>
    </message>
    <message>
        <source>Actor&apos;s rate</source>
        <translation>Rate des Actors</translation>
    </message>
    <message>
        <source>Step size of Adam for the actor</source>
        <translation>Schrittweite von Adam für den Actor</translation>
    </message>
    <message>
        <source>Critic&apos;s rate</source>
        <translation>Rate des Critics</translation>
    </message>
    <message>
        <source>Step size of Adam for the critic</source>
        <translation>Schrittweite von Adam für den Critic</translation>
    </message>
    <message>
        <source>Learned by an agent (DDPG)</source>
        <translation>Von einem Agenten gelernt (DDPG)</translation>
    </message>
    <message>
        <source>The block of %1 requests that begins with &quot;%2&quot; has no finite value, since one of them takes no time; give it a time, or do not merge blocks.</source>
        <translation>Der Block aus %1 Anfragen, der mit „%2“ beginnt, hat keinen endlichen Wert, da eine davon keine Zeit braucht; geben Sie ihr eine Zeit oder fügen Sie keine Blöcke zusammen.</translation>
    </message>
    <message>
        <source>First come, first served</source>
        <translation>Wer zuerst kommt, zuerst</translation>
    </message>
    <message>
        <source>the earliest ready</source>
        <translation>die am frühesten bereite</translation>
    </message>
    <message>
        <source>Shortest job first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>the shortest service</source>
        <translation>die mit der kürzesten Bedienung</translation>
    </message>
    <message>
        <source>the mean waiting time</source>
        <translation>die mittlere Wartezeit</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>Höchster Wert zuerst</translation>
    </message>
    <message>
        <source>the highest value</source>
        <translation>die mit dem höchsten Wert</translation>
    </message>
    <message>
        <source>Efficiency first</source>
        <translation>Effizienz zuerst</translation>
    </message>
    <message>
        <source>the highest value per service time</source>
        <translation>die mit dem höchsten Wert je Bedienzeit</translation>
    </message>
    <message>
        <source>the sum of value x waiting time</source>
        <translation>die Summe aus Wert x Wartezeit</translation>
    </message>
    <message>
        <source>Lowest value first</source>
        <translation>Niedrigster Wert zuerst</translation>
    </message>
    <message>
        <source>the lowest value</source>
        <translation>die mit dem niedrigsten Wert</translation>
    </message>
    <message>
        <source>the objective that mobile web AR prints</source>
        <translation>das Ziel, das die Arbeit über mobile Web-AR abdruckt</translation>
    </message>
    <message>
        <source>The times of the requests add up beyond what a number holds; give them in milliseconds.</source>
        <translation>Die Zeiten der Anfragen summieren sich auf mehr, als eine Zahl fasst; geben Sie sie in Millisekunden an.</translation>
    </message>
    <message>
        <source>Serving requests</source>
        <translation>Anfragen werden bedient</translation>
    </message>
    <message>
        <source>The waiting bound mu is %1; it must be a number of 0 or more.</source>
        <translation>Die Wartegrenze mu ist %1; sie muss eine Zahl von 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>There are %1 servers; it must be 1 to %2.</source>
        <translation>Es gibt %1 Server; es müssen 1 bis %2 sein.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; neither waits nor takes time, so that its value per time is not defined; give it a time above 0.</source>
        <translation>Die Anfrage „%1“ wartet nicht und braucht keine Zeit, sodass ihr Wert je Zeit nicht definiert ist; geben Sie ihr eine Zeit über 0.</translation>
    </message>
    <message>
        <source>The metrics add up beyond what a number holds; give times in milliseconds and values as probabilities.</source>
        <translation>Die Kennzahlen summieren sich auf mehr, als eine Zahl fasst; geben Sie Zeiten in Millisekunden und Werte als Wahrscheinlichkeiten an.</translation>
    </message>
    <message>
        <source>Taken because it had waited too long: it was ready the earliest of %1 overdue ones among %2 ready requests. %3 would have been next.</source>
        <translation>Genommen, weil sie zu lange gewartet hatte: Sie war die am frühesten bereite von %1 überfälligen unter %2 bereiten Anfragen. Die nächste wäre %3 gewesen.</translation>
    </message>
    <message>
        <source>Taken as %1 of %2 ready requests. %3 would have been next.</source>
        <translation>Genommen: %1 von %2 bereiten Anfragen. Die nächste wäre %3 gewesen.</translation>
    </message>
    <message>
        <source>Taken at once: nothing else was ready.</source>
        <translation>Sofort genommen: Nichts anderes war bereit.</translation>
    </message>
    <message>
        <source>Shortest queue</source>
        <translation>Kürzeste Warteschlange</translation>
    </message>
    <message>
        <source>Requests of the shortest queue</source>
        <translation>Anfragen der kürzesten Warteschlange</translation>
    </message>
    <message>
        <source>Longest queue</source>
        <translation>Längste Warteschlange</translation>
    </message>
    <message>
        <source>Requests of the longest queue</source>
        <translation>Anfragen der längsten Warteschlange</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Requests from one length to the next</source>
        <translation>Anfragen von einer Länge zur nächsten</translation>
    </message>
    <message>
        <source>Workloads a length</source>
        <translation>Ziehungen je Länge</translation>
    </message>
    <message>
        <source>Workloads of each length, over which the bands are told</source>
        <translation>Gezogene Anfragefolgen jeder Länge, aus denen die Bänder bestimmt werden</translation>
    </message>
    <message>
        <source>The longest queue, of %1, is shorter than the shortest, of %2.</source>
        <translation>Die längste Warteschlange, %1, ist kürzer als die kürzeste, %2.</translation>
    </message>
    <message>
        <source>Serving drawn queues</source>
        <translation>Gezogene Warteschlangen werden bedient</translation>
    </message>
    <message>
        <source>The paper prints neither the times nor the values of its layers: here times are predicted for %1 and values are example data, so only the order of the policies can be compared, not the size of the gain.</source>
        <translation>Die Arbeit druckt weder die Zeiten noch die Werte ihrer Schichten ab: Hier sind Zeiten für %1 vorhergesagt und Werte Beispieldaten, deshalb lässt sich nur die Reihenfolge der Regeln vergleichen, nicht die Größe des Gewinns.</translation>
    </message>
    <message>
        <source>A request has no id; give it one.</source>
        <translation>Eine Anfrage hat keine id; geben Sie ihr eine.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes at %2 ms and takes %3 ms; both must be numbers of 0 or more.</source>
        <translation>Die Anfrage „%1“ kommt bei %2 ms und dauert %3 ms; beide müssen Zahlen von 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; has the value %2; it must be a number of 0 or more.</source>
        <translation>Die Anfrage „%1“ hat den Wert %2; er muss eine Zahl von 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after one that the workload does not hold.</source>
        <translation>Die Anfrage „%1“ folgt auf eine, die es hier nicht gibt.</translation>
    </message>
    <message>
        <source>The id &quot;%1&quot; is used a second time; give this request another one.</source>
        <translation>Die id „%1“ wird ein zweites Mal verwendet; geben Sie dieser Anfrage eine andere.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after itself; leave out its &quot;after&quot; or name another request.</source>
        <translation>Die Anfrage „%1“ folgt auf sich selbst; lassen Sie ihr &quot;after&quot; weg oder nennen Sie eine andere Anfrage.</translation>
    </message>
    <message>
        <source>The request &quot;%1&quot; comes after &quot;%2&quot;, which in turn waits for &quot;%1&quot;: a circle in &quot;after&quot; never starts. Leave one &quot;after&quot; of it out.</source>
        <translation>Die Anfrage „%1“ folgt auf „%2“, das seinerseits auf „%1“ wartet: Ein Kreis in &quot;after&quot; beginnt nie. Lassen Sie ein &quot;after&quot; davon weg.</translation>
    </message>
    <message>
        <source>The workload has %1 requests; this program takes up to %2.</source>
        <translation>Es gibt %1 Anfragen; dieses Programm nimmt bis zu %2.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>How many requests are drawn</source>
        <translation>Wie viele Anfragen gezogen werden</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Ankünfte</translation>
    </message>
    <message>
        <source>Users that come a second, at random; 0: all at once</source>
        <translation>Nutzer, die je Sekunde zufällig kommen; 0: alle auf einmal</translation>
    </message>
    <message>
        <source>Layers a user</source>
        <translation>Schichten je Nutzer</translation>
    </message>
    <message>
        <source>The most consecutive layers that one user asks for</source>
        <translation>Die meisten aufeinanderfolgenden Schichten, die ein Nutzer verlangt</translation>
    </message>
    <message>
        <source>Value of a first layer</source>
        <translation>Wert einer ersten Schicht</translation>
    </message>
    <message>
        <source>Value at a network&apos;s start (example data)</source>
        <translation>Wert am Anfang eines Netzes (Beispieldaten)</translation>
    </message>
    <message>
        <source>Value of a last layer</source>
        <translation>Wert einer letzten Schicht</translation>
    </message>
    <message>
        <source>Value at a network&apos;s end (example data)</source>
        <translation>Wert am Ende eines Netzes (Beispieldaten)</translation>
    </message>
    <message>
        <source>Spread of values</source>
        <translation>Streuung der Werte</translation>
    </message>
    <message>
        <source>How far one input&apos;s value is off, at most (example data)</source>
        <translation>Wie weit der Wert einer Eingabe höchstens abweicht (Beispieldaten)</translation>
    </message>
    <message>
        <source>There are %1 arrivals, which bring %2 requests and not %3; ask for fewer requests or give more arrivals.</source>
        <translation>Es gibt %1 Ankünfte, die %2 Anfragen bringen und nicht %3; verlangen Sie weniger Anfragen oder geben Sie mehr Ankünfte an.</translation>
    </message>
    <message>
        <source>%1 is predicted to take no time for %2; choose another device for the edge server.</source>
        <translation>Für %1 ist vorhergesagt, dass es für %2 keine Zeit braucht; wählen Sie ein anderes Gerät für den Edge-Server.</translation>
    </message>
    <message>
        <source>The value of a last layer, %1, is below that of a first one, %2; layers know more the deeper they are.</source>
        <translation>Der Wert einer letzten Schicht, %1, liegt unter dem einer ersten, %2; Schichten wissen mehr, je tiefer sie liegen.</translation>
    </message>
    <message>
        <source>The session has no input %1.</source>
        <translation>Die Sitzung hat keine Eingabe %1.</translation>
    </message>
    <message>
        <source>A network is named zoo:NAME; it is &quot;%1&quot;.</source>
        <translation>Ein Netz heißt zoo:NAME; hier steht „%1“.</translation>
    </message>
    <message>
        <source>The session has no input of the kind &quot;%1&quot;.</source>
        <translation>Die Sitzung hat keine Eingabe der Art „%1“.</translation>
    </message>
    <message>
        <source>There is no quantity &quot;%1&quot;; `edgecut quantities` lists those that are known.</source>
        <translation>Es gibt keine Größe „%1“; `edgecut quantities` listet die bekannten auf.</translation>
    </message>
    <message>
        <source>Computing %1</source>
        <translation>%1 wird berechnet</translation>
    </message>
    <message>
        <source>One of the two plans takes no time at all, so there is no ratio; give the layers times.</source>
        <translation>Einer der beiden Pläne braucht gar keine Zeit, also gibt es kein Verhältnis; geben Sie den Schichten Zeiten.</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot; in %2.</source>
        <translation>Es gibt keine Schicht „%1“ in %2.</translation>
    </message>
    <message>
        <source>The network has no input layer to compare with.</source>
        <translation>Das Netz hat keine Eingabeschicht zum Vergleichen.</translation>
    </message>
    <message>
        <source>The sampling rate cannot be %1; it is above 0.</source>
        <translation>Die Abtastrate kann nicht %1 sein; sie liegt über 0.</translation>
    </message>
    <message>
        <source>No uplink up to 1000 Mbit/s lets the least-latency plan keep up with %1 frames a second.</source>
        <translation>Kein Uplink bis 1000 Mbit/s lässt den Plan geringster Latenz mit %1 Bildern je Sekunde mithalten.</translation>
    </message>
    <message>
        <source>No budget takes work off the first tier.</source>
        <translation>Kein Budget nimmt der ersten Ebene Arbeit ab.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no policy of this comparison; name fcfs, sjf or hvf.</source>
        <translation>„%1“ ist keine Regel dieses Vergleichs; nennen Sie fcfs, sjf oder hvf.</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Latency speed-up</source>
        <translation>Beschleunigung der Latenz</translation>
    </message>
    <message>
        <source>Latency saved</source>
        <translation>Gesparte Latenz</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Throughput gain</source>
        <translation>Gewinn an Durchsatz</translation>
    </message>
    <message>
        <source>Maximum stage time</source>
        <translation>Längste Stufe</translation>
    </message>
    <message>
        <source>Cut behind layer</source>
        <translation>Schnitt hinter der Schicht</translation>
    </message>
    <message>
        <source>Output of a layer</source>
        <translation>Ausgabe einer Schicht</translation>
    </message>
    <message>
        <source>Output saved against the input</source>
        <translation>Ausgabe, gespart gegenüber der Eingabe</translation>
    </message>
    <message>
        <source>Uplink at which DADS turns light</source>
        <translation>Uplink, bei dem DADS auf geringe Last wechselt</translation>
    </message>
    <message>
        <source>Smallest budget that helps</source>
        <translation>Kleinstes Budget, das hilft</translation>
    </message>
    <message>
        <source>Valued waiting, changed by efficiency first</source>
        <translation>Gewertetes Warten, Änderung durch Effizienz zuerst</translation>
    </message>
    <message>
        <source>System efficiency gained by efficiency first</source>
        <translation>Systemeffizienz, Gewinn durch Effizienz zuerst</translation>
    </message>
    <message>
        <source>Time of the upload</source>
        <translation>Zeit des Uploads</translation>
    </message>
    <message>
        <source>Size of the upload</source>
        <translation>Größe des Uploads</translation>
    </message>
    <message>
        <source>Queries during the upload</source>
        <translation>Abfragen während des Uploads</translation>
    </message>
    <message>
        <source>Queries had the model been there</source>
        <translation>Abfragen, wäre das Modell schon da gewesen</translation>
    </message>
    <message>
        <source>The unit &quot;%1&quot; does not measure this quantity.</source>
        <translation>Die Einheit „%1“ misst diese Größe nicht.</translation>
    </message>
    <message>
        <source>The quantity &quot;%1&quot; takes no parameter &quot;%2&quot;.</source>
        <translation>Die Größe „%1“ hat keinen Parameter „%2“.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; is missing; name it beside the quantity.</source>
        <translation>Der Parameter „%1“ fehlt; nennen Sie ihn bei der Größe.</translation>
    </message>
    <message>
        <source>The parameter &quot;%1&quot; must be a number; it is &quot;%2&quot;.</source>
        <translation>Der Parameter „%1“ muss eine Zahl sein; er ist „%2“.</translation>
    </message>
    <message>
        <source>The session has no model; name a network.</source>
        <translation>Die Sitzung hat kein Modell; nennen Sie ein Netz.</translation>
    </message>
    <message>
        <source>%1 must be a number or a text; it is %2.</source>
        <translation>%1 muss eine Zahl oder ein Text sein; es ist %2.</translation>
    </message>
    <message>
        <source>The session&apos;s value %1 is &quot;%2&quot;; it must be the number of one of its inputs of that kind.</source>
        <translation>Der Wert %1 der Sitzung ist „%2“; er muss die Nummer einer ihrer Eingaben dieser Art sein.</translation>
    </message>
    <message>
        <source>Solving %1</source>
        <translation>%1 wird gelöst</translation>
    </message>
    <message>
        <source>Inception(21k)</source>
        <translation>Inception(21k)</translation>
    </message>
    <message>
        <source>ResNet-50, as Caffe runs it</source>
        <translation>ResNet-50, wie Caffe es ausführt</translation>
    </message>
    <message>
        <source>MobileNet v1, as Caffe runs it</source>
        <translation>MobileNet v1, wie Caffe es ausführt</translation>
    </message>
    <message>
        <source>%1 must be from 0 to 1; it is %2.</source>
        <translation>%1 muss von 0 bis 1 sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a standard deviation, 0 or more; it is %2.</source>
        <translation>%1 muss eine Standardabweichung sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be 0 or more; it is %2.</source>
        <translation>%1 muss 0 oder mehr sein; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must name two tiers or more.</source>
        <translation>%1 muss zwei oder mehr Ebenen nennen.</translation>
    </message>
    <message>
        <source>%1 must have %2 times, one for each tier; it has %3.</source>
        <translation>%1 muss %2 Zeiten haben, eine für jede Ebene; es hat %3.</translation>
    </message>
    <message>
        <source>%1 must hold a link between each two neighbouring tiers, %2 in all; it holds %3.</source>
        <translation>%1 muss eine Verbindung zwischen je zwei benachbarten Ebenen enthalten, zusammen %2; es enthält %3.</translation>
    </message>
    <message>
        <source>%1 must be &quot;%2&quot;: links join neighbouring tiers in their order; it is %3.</source>
        <translation>%1 muss „%2“ sein: Verbindungen verbinden benachbarte Ebenen in deren Reihenfolge; es ist %3.</translation>
    </message>
    <message>
        <source>%1 must be &quot;normal&quot;; it is %2.</source>
        <translation>%1 muss „normal“ sein; es ist %2.</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>Netz mit frühen Ausgängen</translation>
    </message>
    <message>
        <source>%1 must be a power in milliwatts, 0 or more; it is %2.</source>
        <translation>%1 muss eine Leistung in Milliwatt sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 must be a price for an hour, 0 or more; it is %2.</source>
        <translation>%1 muss ein Preis je Stunde sein, 0 oder mehr; es ist %2.</translation>
    </message>
    <message>
        <source>%1 is %2; it must be one of %3, or the radio&apos;s numbers.</source>
        <translation>%1 ist %2; es muss eines von %3 sein oder die Zahlen des Funks.</translation>
    </message>
    <message>
        <source>An early-exit network needs two tiers or more, a device for each and a link between each two.</source>
        <translation>Ein Netz mit frühen Ausgängen braucht zwei oder mehr Ebenen, ein Gerät für jede und eine Verbindung zwischen je zweien.</translation>
    </message>
    <message>
        <source>There is no layer &quot;%1&quot; to branch from.</source>
        <translation>Es gibt keine Schicht „%1“, von der abzuzweigen wäre.</translation>
    </message>
    <message>
        <source>AlexNet on CIFAR-10 with five exits as in Pre-DNNOff: side branches of 7, 7, 8 and 8 layers. Where they fork and what they hold is not printed: ours are an example. Of the accuracies only the range, 52.4 to 78.4 %, is published; those between are EXAMPLE DATA, and so are the shares by threshold.</source>
        <translation>AlexNet auf CIFAR-10 mit fünf Ausgängen wie in Pre-DNNOff: Seitenzweige aus 7, 7, 8 und 8 Schichten. Wo sie abzweigen und was sie enthalten, ist nicht abgedruckt: Unsere sind ein Beispiel. Von den Genauigkeiten ist nur der Bereich, 52,4 bis 78,4 %, veröffentlicht; die dazwischen sind BEISPIELDATEN, ebenso die Anteile je Schwelle.</translation>
    </message>
    <message>
        <source>Mobile web AR prints neither branches nor accuracies of its branchy networks: side branches, accuracies and shares by threshold are EXAMPLE DATA to be replaced by one&apos;s own.</source>
        <translation>Die Arbeit über mobile Web-AR druckt weder Zweige noch Genauigkeiten ihrer verzweigten Netze ab: Seitenzweige, Genauigkeiten und Anteile je Schwelle sind BEISPIELDATEN, die durch eigene zu ersetzen sind.</translation>
    </message>
    <message>
        <source>AlexNet, five exits (Pre-DNNOff)</source>
        <translation>AlexNet, fünf Ausgänge (Pre-DNNOff)</translation>
    </message>
    <message>
        <source>AlexNet, three exits</source>
        <translation>AlexNet, drei Ausgänge</translation>
    </message>
    <message>
        <source>VGG-16, three exits</source>
        <translation>VGG-16, drei Ausgänge</translation>
    </message>
    <message>
        <source>ResNet-32, three exits</source>
        <translation>ResNet-32, drei Ausgänge</translation>
    </message>
    <message>
        <source>MobileNet v1, three exits</source>
        <translation>MobileNet v1, drei Ausgänge</translation>
    </message>
    <message>
        <source>No exit answers within %1 ms; the least deadline that works is %2 ms.</source>
        <translation>Kein Ausgang antwortet innerhalb von %1 ms; die kürzeste mögliche Frist ist %2 ms.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>least expected latency</source>
        <translation>geringste erwartete Latenz</translation>
    </message>
    <message>
        <source>Genetic algorithm</source>
        <translation>Genetischer Algorithmus</translation>
    </message>
    <message>
        <source>a low expected latency</source>
        <translation>eine geringe erwartete Latenz</translation>
    </message>
    <message>
        <source>Edgent</source>
        <translation>Edgent</translation>
    </message>
    <message>
        <source>most accurate exit within a deadline</source>
        <translation>genauester Ausgang innerhalb einer Frist</translation>
    </message>
    <message>
        <source>%1 needs a deadline of 0 ms or more.</source>
        <translation>%1 braucht eine Frist von 0 ms oder mehr.</translation>
    </message>
    <message>
        <source>The times of the exits add up beyond what a number holds; give smaller ones.</source>
        <translation>Die Zeiten der Ausgänge summieren sich auf mehr, als eine Zahl fasst; geben Sie kleinere an.</translation>
    </message>
    <message>
        <source>The exit &quot;%1&quot; must have a name that no other exit has.</source>
        <translation>Der Ausgang „%1“ braucht einen Namen, den kein anderer hat.</translation>
    </message>
    <message>
        <source>The accuracy of the exit &quot;%1&quot; must be from 0 to 1; it is %2.</source>
        <translation>Die Genauigkeit des Ausgangs „%1“ muss von 0 bis 1 sein; sie ist %2.</translation>
    </message>
    <message>
        <source>The accuracy of the exit &quot;%1&quot; is %2, not above the %3 of &quot;%4&quot; before it: accuracies must rise from exit to exit. Leave out an exit that is no better.</source>
        <translation>Die Genauigkeit des Ausgangs „%1“ ist %2, nicht über den %3 von „%4“ davor: Genauigkeiten müssen von Ausgang zu Ausgang steigen. Lassen Sie einen Ausgang weg, der nicht besser ist.</translation>
    </message>
    <message>
        <source>The exit &quot;%1&quot; has no layers; it needs one at least.</source>
        <translation>Der Ausgang „%1“ hat keine Schichten; er braucht mindestens eine.</translation>
    </message>
    <message>
        <source>The row of the threshold %1 must have a share and an accuracy from 0 to 1 for each exit, and its shares must add up to 1.</source>
        <translation>Die Zeile der Schwelle %1 braucht für jeden Ausgang einen Anteil und eine Genauigkeit von 0 bis 1, und ihre Anteile müssen zusammen 1 ergeben.</translation>
    </message>
    <message>
        <source>There are no exits; a network has one at least.</source>
        <translation>Es gibt keine Ausgänge; ein Netz hat mindestens einen.</translation>
    </message>
    <message>
        <source>The requirement needs a mean and a standard deviation of 0 or more.</source>
        <translation>Die Anforderung braucht einen Mittelwert und eine Standardabweichung von 0 oder mehr.</translation>
    </message>
    <message>
        <source>The layer &quot;%1&quot; of the exit &quot;%2&quot; must have a time for each tier.</source>
        <translation>Die Schicht „%1“ des Ausgangs „%2“ braucht eine Zeit für jede Ebene.</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Generations after the first, random one</source>
        <translation>Generationen nach der ersten, zufälligen</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Candidates of a generation</source>
        <translation>Kandidaten einer Generation</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Kreuzung</translation>
    </message>
    <message>
        <source>Share of pairs that exchange genes at one point</source>
        <translation>Anteil der Paare, die Gene an einem Punkt tauschen</translation>
    </message>
    <message>
        <source>Mutation</source>
        <translation>Mutation</translation>
    </message>
    <message>
        <source>Share of children of which one gene changes</source>
        <translation>Anteil der Kinder, bei denen ein Gen wechselt</translation>
    </message>
    <message>
        <source>Selection pressure</source>
        <translation>Selektionsdruck</translation>
    </message>
    <message>
        <source>How often the best is selected for once the mean one is</source>
        <translation>Wie oft der beste gewählt wird, wenn der mittlere einmal gewählt wird</translation>
    </message>
    <message>
        <source>Elite</source>
        <translation>Elite</translation>
    </message>
    <message>
        <source>A genetic search needs genes, each with at least one alternative.</source>
        <translation>Eine genetische Suche braucht Gene, jedes mit mindestens einer Möglichkeit.</translation>
    </message>
    <message>
        <source>A genetic search needs a population of 2 or more with an elite below it, shares from 0 to 1 and a selection pressure of 1 or more.</source>
        <translation>Eine genetische Suche braucht eine Population ab 2 mit einer kleineren Elite, Anteile von 0 bis 1 und einen Selektionsdruck ab 1.</translation>
    </message>
    <message>
        <source>Breeding plans</source>
        <translation>Pläne werden gezüchtet</translation>
    </message>
    <message>
        <source>A regression needs a row of inputs for each of its targets, and one at least.</source>
        <translation>Eine Regression braucht eine Zeile von Eingaben für jedes ihrer Ziele und mindestens eine.</translation>
    </message>
    <message>
        <source>The regression cannot be trained: %1.</source>
        <translation>Die Regression lässt sich nicht trainieren: %1.</translation>
    </message>
    <message>
        <source>A recurrent network needs a sequence for each of its targets, and one at least.</source>
        <translation>Ein rekurrentes Netz braucht eine Folge für jedes seiner Ziele und mindestens eine.</translation>
    </message>
    <message>
        <source>Training the recurrent network</source>
        <translation>Rekurrentes Netz wird trainiert</translation>
    </message>
    <message>
        <source>Predictors by interval and history</source>
        <translation>Prädiktoren nach Intervall und Verlauf</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervall</translation>
    </message>
    <message>
        <source>Time between positions, predictions and migrations</source>
        <translation>Zeit zwischen Positionen, Vorhersagen und Migrationen</translation>
    </message>
    <message>
        <source>Cell radius</source>
        <translation>Radius der Zellen</translation>
    </message>
    <message>
        <source>From the centre of a hexagon to its corner</source>
        <translation>Von der Mitte eines Sechsecks zu seiner Ecke</translation>
    </message>
    <message>
        <source>Migration radius</source>
        <translation>Migrationsradius</translation>
    </message>
    <message>
        <source>Servers so near to the predicted position are sent layers</source>
        <translation>Servern so nah an der vorhergesagten Position werden Schichten gesendet</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>How many intervals a server keeps a client&apos;s layers</source>
        <translation>Wie viele Intervalle ein Server die Schichten eines Clients behält</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Positions that the predictor looks at</source>
        <translation>Positionen, die der Prädiktor betrachtet</translation>
    </message>
    <message>
        <source>Training users</source>
        <translation>Trainingsnutzer</translation>
    </message>
    <message>
        <source>Share of the users that the predictor learns from</source>
        <translation>Anteil der Nutzer, aus denen der Prädiktor lernt</translation>
    </message>
    <message>
        <source>Contention</source>
        <translation>Gedränge</translation>
    </message>
    <message>
        <source>By what share of itself a server&apos;s time grows with each further client</source>
        <translation>Um welchen Anteil ihrer selbst die Zeit eines Servers mit jedem weiteren Client wächst</translation>
    </message>
    <message>
        <source>What a server can send to others; 0: no limit</source>
        <translation>Was ein Server an andere senden kann; 0: keine Grenze</translation>
    </message>
    <message>
        <source>Fraction sent ahead</source>
        <translation>Vorab gesendeter Teil</translation>
    </message>
    <message>
        <source>Crowded servers exchange the first so many MB of a model only; 0: whole models</source>
        <translation>Überfüllte Server tauschen nur die ersten so vielen MB eines Modells aus; 0: ganze Modelle</translation>
    </message>
    <message>
        <source>Crowded servers</source>
        <translation>Überfüllte Server</translation>
    </message>
    <message>
        <source>Share of the servers that count as crowded, by their peak uplink</source>
        <translation>Anteil der Server, die nach ihrem höchsten Uplink als überfüllt gelten</translation>
    </message>
    <message>
        <source>Training windows</source>
        <translation>Trainingsverläufe</translation>
    </message>
    <message>
        <source>At most so many histories are learned from</source>
        <translation>Höchstens aus so vielen Verläufen wird gelernt</translation>
    </message>
    <message>
        <source>LSTM cells</source>
        <translation>LSTM-Zellen</translation>
    </message>
    <message>
        <source>Width of the recurrent network</source>
        <translation>Breite des rekurrenten Netzes</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often the recurrent network sees what it learns from</source>
        <translation>Wie oft das rekurrente Netz sieht, woraus es lernt</translation>
    </message>
    <message>
        <source>crowded-share needs migrate-mb: how much of a model do crowded servers exchange?</source>
        <translation>crowded-share braucht migrate-mb: Wie viel eines Modells tauschen überfüllte Server aus?</translation>
    </message>
    <message>
        <source>All %1 users are for training, so nobody moves; lower the share of training users.</source>
        <translation>Alle %1 Nutzer dienen dem Training, also bewegt sich niemand; senken Sie den Anteil der Trainingsnutzer.</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>How many people move</source>
        <translation>Wie viele Menschen sich bewegen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>How long they are watched</source>
        <translation>Wie lange sie beobachtet werden</translation>
    </message>
    <message>
        <source>The time must be seconds, at most %1; it is %2.</source>
        <translation>Die Zeit muss in Sekunden stehen, höchstens %1; sie ist %2.</translation>
    </message>
    <message>
        <source>Latitude %1 and longitude %2 are no place: latitudes lie in -90 to 90, longitudes in -180 to 180 degrees.</source>
        <translation>Breite %1 und Länge %2 sind kein Ort: Breiten liegen in -90 bis 90, Längen in -180 bis 180 Grad.</translation>
    </message>
    <message>
        <source>A position must lie within %1 m of the origin; it is %2, %3.</source>
        <translation>Eine Position muss höchstens %1 m vom Ursprung entfernt sein; sie ist %2, %3.</translation>
    </message>
    <message>
        <source>More than %1 samples; give fewer files at once.</source>
        <translation>Mehr als %1 Messwerte; geben Sie weniger Dateien auf einmal an.</translation>
    </message>
    <message>
        <source>Time runs backwards here, from %1 s to %2 s; sort each user&apos;s samples by time.</source>
        <translation>Hier läuft die Zeit rückwärts, von %1 s auf %2 s; ordnen Sie die Messwerte jedes Nutzers nach der Zeit.</translation>
    </message>
    <message>
        <source>There is no position in this file; a line such as &quot;0 12.5 -3&quot; (seconds, metres east, metres north) is one.</source>
        <translation>In dieser Datei steht keine Position; eine Zeile wie „0 12.5 -3“ (Sekunden, Meter nach Osten, Meter nach Norden) ist eine.</translation>
    </message>
    <message>
        <source>%1 samples have the time of the one before them; the first of each moment counts.</source>
        <translation>%1 Messwerte haben die Zeit des vorigen; der erste jedes Zeitpunkts zählt.</translation>
    </message>
    <message>
        <source>%1 samples run backwards in time; they were left out.</source>
        <translation>%1 Messwerte laufen in der Zeit rückwärts; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1 must be a number; it is &quot;%2&quot;.</source>
        <translation>%1 muss eine Zahl sein; es ist „%2“.</translation>
    </message>
    <message>
        <source>Two columns mean the same: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Zwei Spalten bedeuten dasselbe: „%1“ und „%2“.</translation>
    </message>
    <message>
        <source>The header must name a time and a place: lat, lng, datetime and uid, or t, x, y and user.</source>
        <translation>Die Kopfzeile muss Zeit und Ort nennen: lat, lng, datetime und uid oder t, x, y und user.</translation>
    </message>
    <message>
        <source>A line must have three numbers, seconds and metres east and north (t x y); this one has %1 fields.</source>
        <translation>Eine Zeile muss drei Zahlen haben, Sekunden und Meter nach Osten und Norden (t x y); diese hat %1 Felder.</translation>
    </message>
    <message>
        <source>A line must have seven fields: latitude, longitude, 0, altitude, days, date and time; this one has %1.</source>
        <translation>Eine Zeile muss sieben Felder haben: Breite, Länge, 0, Höhe, Tage, Datum und Zeit; diese hat %1.</translation>
    </message>
    <message>
        <source>Date and time must look like 2008-10-23,02:53:04; they are &quot;%1&quot;.</source>
        <translation>Datum und Zeit müssen wie 2008-10-23,02:53:04 aussehen; sie sind „%1“.</translation>
    </message>
    <message>
        <source>The time must be seconds or look like 2008-10-23 02:53:04; it is &quot;%1&quot;.</source>
        <translation>Die Zeit muss Sekunden sein oder wie 2008-10-23 02:53:04 aussehen; sie ist „%1“.</translation>
    </message>
    <message>
        <source>The line names no user.</source>
        <translation>Die Zeile nennt keinen Nutzer.</translation>
    </message>
    <message>
        <source>Some of the traces are in degrees and some in metres; give those of one kind at a time.</source>
        <translation>Einige Aufzeichnungen sind in Grad, andere in Metern; geben Sie jeweils nur eine Art an.</translation>
    </message>
    <message>
        <source>Two traces of user %1 overlap in time; give the files of different people different names.</source>
        <translation>Zwei Aufzeichnungen des Nutzers %1 überlappen sich in der Zeit; geben Sie Dateien verschiedener Menschen verschiedene Namen.</translation>
    </message>
    <message>
        <source>There are no traces.</source>
        <translation>Es gibt keine Aufzeichnungen.</translation>
    </message>
    <message>
        <source>The document declares a document type, which neither GPX nor SUMO does; remove the DOCTYPE.</source>
        <translation>Das Dokument erklärt einen Dokumenttyp, was weder GPX noch SUMO tut; entfernen Sie DOCTYPE.</translation>
    </message>
    <message>
        <source>The attribute &quot;%1&quot; must be a number; it is &quot;%2&quot;.</source>
        <translation>Das Attribut „%1“ muss eine Zahl sein; es ist „%2“.</translation>
    </message>
    <message>
        <source>The document must be GPX or SUMO floating car data (fcd-export); its root is &quot;%1&quot;.</source>
        <translation>Das Dokument muss GPX oder „floating car data“ von SUMO (fcd-export) sein; seine Wurzel ist „%1“.</translation>
    </message>
    <message>
        <source>A vehicle without an &quot;id&quot;.</source>
        <translation>Ein Fahrzeug ohne &quot;id&quot;.</translation>
    </message>
    <message>
        <source>Elements nest deeper than %1; this is no trace.</source>
        <translation>Elemente sind tiefer als %1 ineinander verschachtelt; das ist keine Aufzeichnung.</translation>
    </message>
    <message>
        <source>The time must look like 2008-10-23T02:53:04Z; it is &quot;%1&quot;.</source>
        <translation>Die Zeit muss wie 2008-10-23T02:53:04Z aussehen; sie ist „%1“.</translation>
    </message>
    <message>
        <source>This is no well-formed XML: %1.</source>
        <translation>Das ist kein wohlgeformtes XML: %1.</translation>
    </message>
    <message>
        <source>%1 points have no time; they were left out.</source>
        <translation>%1 Punkte haben keine Zeit; sie wurden weggelassen.</translation>
    </message>
    <message>
        <source>No user is for training; raise the share of training users.</source>
        <translation>Kein Nutzer dient dem Training; erhöhen Sie den Anteil der Trainingsnutzer.</translation>
    </message>
    <message>
        <source>Markov model</source>
        <translation>Markow-Modell</translation>
    </message>
    <message>
        <source>Linear support vector regression</source>
        <translation>Lineare Support-Vektor-Regression</translation>
    </message>
    <message>
        <source>Recurrent network</source>
        <translation>Rekurrentes Netz</translation>
    </message>
    <message>
        <source>No walk of a training user is longer than %1 positions, so there is nothing to learn from; shorten the history or train with more users.</source>
        <translation>Kein Weg eines Trainingsnutzers ist länger als %1 Positionen, also gibt es nichts zu lernen; verkürzen Sie den Verlauf oder trainieren Sie mit mehr Nutzern.</translation>
    </message>
    <message>
        <source>More than %1 positions; choose a longer interval or fewer traces.</source>
        <translation>Mehr als %1 Positionen; wählen Sie ein längeres Intervall oder weniger Aufzeichnungen.</translation>
    </message>
    <message>
        <source>Nobody was ever in the box; choose another one (--box), or none.</source>
        <translation>Im Rechteck war nie jemand; wählen Sie ein anderes (--box) oder keines.</translation>
    </message>
    <message>
        <source>The box must be auto:WxH in metres, x0,y0,x1,y1, lat0,lon0,lat1,lon1 or none; it is &quot;%1&quot;.</source>
        <translation>--box muss auto:BxH in Metern, x0,y0,x1,y1, lat0,lon0,lat1,lon1 oder none sein; es ist „%1“.</translation>
    </message>
    <message>
        <source>An interval of %1 s is not possible; it must last from 0.1 s to a day.</source>
        <translation>Ein Intervall von %1 s ist nicht möglich; es muss von 0,1 s bis zu einem Tag dauern.</translation>
    </message>
    <message>
        <source>Moving through the world</source>
        <translation>Bewegung durch die Welt</translation>
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
        <translation>WLAN (2012)</translation>
    </message>
    <message>
        <source>The hyperparameter &quot;%1&quot; is none that a network&apos;s layers have here; they have height, in_channels, out_channels, kernel and stride.</source>
        <translation>Den Hyperparameter „%1“ haben die Schichten eines Netzes hier nicht; sie haben height, in_channels, out_channels, kernel und stride.</translation>
    </message>
    <message>
        <source>The client sees no server; give at least one.</source>
        <translation>Der Client sieht keinen Server; geben Sie mindestens einen an.</translation>
    </message>
    <message>
        <source>There are %1 radios for %2 links; give one for each link, or none.</source>
        <translation>Es gibt %1 Funkangaben für %2 Verbindungen; geben Sie eine für jede Verbindung an oder keine.</translation>
    </message>
    <message>
        <source>The radio from %1 to %2 draws %3 mW; what it draws must be finite and 0 or more.</source>
        <translation>Der Funk von %1 zu %2 zieht %3 mW; das muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>There are %1 prices for %2 tiers; give one for each tier, or none.</source>
        <translation>Es gibt %1 Preise für %2 Ebenen; geben Sie einen für jede Ebene an oder keinen.</translation>
    </message>
    <message>
        <source>Tier %1 costs %2 an hour; a price must be finite and 0 or more.</source>
        <translation>Die Ebene %1 kostet %2 je Stunde; ein Preis muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>Energy or cost is given a weight of %1; a weight must be finite and 0 or more.</source>
        <translation>Energie oder Kosten haben ein Gewicht von %1; ein Gewicht muss endlich und 0 oder mehr sein.</translation>
    </message>
    <message>
        <source>%1 cannot honour memory_bytes; use memory-cut, which can, or leave the limits out.</source>
        <translation>%1 kann memory_bytes nicht einhalten; verwenden Sie memory-cut, das es kann, oder lassen Sie die Grenzen weg.</translation>
    </message>
    <message>
        <source>Nothing less than %1 layers from the data may leave %2, but layer %3 is at a depth of %4 and pinned to %5; drop the pin or choose a smaller depth.</source>
        <translation>Nichts, was weniger als %1 Schichten von den Daten entfernt ist, darf %2 verlassen, aber die Schicht %3 hat die Tiefe %4 und ist an %5 geheftet; lösen Sie die Anheftung oder wählen Sie eine kleinere Tiefe.</translation>
    </message>
    <message>
        <source>No plan fits into the tiers&apos; memory, wherever each layer runs; raise a memory limit or drop a pin.</source>
        <translation>Kein Plan passt in den Speicher der Ebenen, wo auch immer jede Schicht läuft; erhöhen Sie eine Speichergrenze oder lösen Sie eine Anheftung.</translation>
    </message>
    <message>
        <source>The time was up before a plan was found that fits into the tiers&apos; memory; give it more time or raise a limit.</source>
        <translation>Die Zeit war um, bevor ein Plan gefunden war, der in den Speicher der Ebenen passt; geben Sie mehr Zeit oder erhöhen Sie eine Grenze.</translation>
    </message>
    <message>
        <source>Least latency within the tiers&apos; memory</source>
        <translation>Geringste Latenz innerhalb des Speichers der Ebenen</translation>
    </message>
    <message>
        <source>%1 minimises something else than latency and takes no weights for energy and cost; set them to 0 or use one of %2.</source>
        <translation>%1 minimiert etwas anderes als die Latenz und nimmt keine Gewichte für Energie und Kosten; setzen Sie sie auf 0 oder verwenden Sie eines von %2.</translation>
    </message>
    <message>
        <source>The plan: %1 ms from input to result, the longest stage %2 ms.</source>
        <translation>Der Plan: %1 ms von der Eingabe zum Ergebnis, die längste Stufe %2 ms.</translation>
    </message>
    <message>
        <source>Steps are told of single layers and of latency alone; leave fused kernels and the weights of energy and cost out to watch.</source>
        <translation>Schritte werden nur für einzelne Schichten und für die Latenz allein erzählt; lassen Sie zum Zuschauen verschmolzene Kernel und die Gewichte von Energie und Kosten weg.</translation>
    </message>
    <message>
        <source>Every layer at its fastest, nothing sent: no plan takes less than %1 ms, and a simple one takes %2 ms. Now each layer pays for what the far side would cost it more.</source>
        <translation>Jede Schicht am schnellsten Ort, nichts gesendet: Kein Plan braucht weniger als %1 ms, und ein einfacher braucht %2 ms. Nun zahlt jede Schicht, was die andere Seite sie mehr kosten würde.</translation>
    </message>
    <message>
        <source>%1 cannot pass on its %2 ms: its side is decided with it. Proven so far: no plan takes less than %3 ms.</source>
        <translation>%1 kann seine %2 ms nicht weitergeben: Damit steht seine Seite fest. Bis hier bewiesen: Kein Plan braucht weniger als %3 ms.</translation>
    </message>
    <message>
        <source>%1 pays %2 ms of its own time on this side. Proven so far: no plan takes less than %3 ms.</source>
        <translation>%1 zahlt %2 ms seiner eigenen Zeit auf dieser Seite. Bis hier bewiesen: Kein Plan braucht weniger als %3 ms.</translation>
    </message>
    <message>
        <source>%1 passes on %2 ms, also to %3. Proven so far: no plan takes less than %4 ms.</source>
        <translation>%1 gibt %2 ms weiter, auch an %3. Bis hier bewiesen: Kein Plan braucht weniger als %4 ms.</translation>
    </message>
    <message>
        <source>No more can pass. Flow and least times are %1 ms, the cut costs %2 ms, and the plan takes %3 ms: they are equal, so no plan is faster.</source>
        <translation>Mehr geht nicht weiter. Fluss und kürzeste Zeiten sind %1 ms, der Schnitt kostet %2 ms, und der Plan braucht %3 ms: Sie sind gleich, also ist kein Plan schneller.</translation>
    </message>
    <message>
        <source>%1 more moves are left out here. Flow and least times are %2 ms, and the plan takes %3 ms: they are equal, so no plan is faster.</source>
        <translation>%1 weitere Züge sind hier weggelassen. Fluss und kürzeste Zeiten sind %2 ms, und der Plan braucht %3 ms: Sie sind gleich, also ist kein Plan schneller.</translation>
    </message>
    <message>
        <source>A cut after %1 layers breaks a pin, the result tier or a memory limit, and is passed over.</source>
        <translation>Ein Schnitt nach %1 Schichten verletzt eine Anheftung, die Ergebnisebene oder eine Speichergrenze und wird übergangen.</translation>
    </message>
    <message>
        <source>Everything on %1: %2 ms to send and %3 ms to compute, %4 ms in all.</source>
        <translation>Alles auf %1: %2 ms zum Senden und %3 ms zum Rechnen, zusammen %4 ms.</translation>
    </message>
    <message>
        <source>Cut after %1: %2 + %3 + %4 = %5 ms, no better than %6 ms.</source>
        <translation>Schnitt nach %1: %2 + %3 + %4 = %5 ms, nicht besser als %6 ms.</translation>
    </message>
    <message>
        <source>Cut after %1: %2 + %3 + %4 = %5 ms, the best so far.</source>
        <translation>Schnitt nach %1: %2 + %3 + %4 = %5 ms, bisher am besten.</translation>
    </message>
    <message>
        <source>Up to %1 the best way takes %2 ms if it ends on %3 and %4 ms if it ends on %5.</source>
        <translation>Bis %1 dauert der beste Weg %2 ms, wenn er auf %3 endet, und %4 ms, wenn er auf %5 endet.</translation>
    </message>
    <message>
        <source>Up to %1 the best way takes %2 ms; it can end on %3 only.</source>
        <translation>Bis %1 dauert der beste Weg %2 ms; er kann nur auf %3 enden.</translation>
    </message>
    <message>
        <source>Depth %1: no plan here is below %2 ms, the best so far has %3 ms. The halves disagree most on %4: split there.</source>
        <translation>Tiefe %1: Kein Plan liegt hier unter %2 ms, der bisher beste hat %3 ms. Am meisten uneins sind die Hälften bei %4: dort teilen.</translation>
    </message>
    <message>
        <source>Depth %1: nothing here can be below %2 ms, and the best so far has %3 ms: closed. %4 parts are open.</source>
        <translation>Tiefe %1: Nichts kann hier unter %2 ms liegen, und der bisher beste hat %3 ms: geschlossen. %4 Teile sind offen.</translation>
    </message>
    <message>
        <source>Minimise latency plus this times the energy of layers and radio</source>
        <translation>Latenz plus das Sovielfache der Energie von Schichten und Funk minimieren</translation>
    </message>
    <message>
        <source>Weight of money</source>
        <translation>Gewicht des Geldes</translation>
    </message>
    <message>
        <source>Minimise latency plus this times the price of a million frames</source>
        <translation>Latenz plus das Sovielfache des Preises einer Million Bilder minimieren</translation>
    </message>
    <message>
        <source>Price of the last tier</source>
        <translation>Preis der letzten Ebene</translation>
    </message>
    <message>
        <source>What an hour of computing there costs, in any currency</source>
        <translation>Was eine Stunde Rechnen dort kostet, in beliebiger Währung</translation>
    </message>
    <message>
        <source>Least depth that leaves</source>
        <translation>Geringste Tiefe, die hinausgeht</translation>
    </message>
    <message>
        <source>Nothing fewer layers away from the data leaves the first tier; the layers up to this depth stay there</source>
        <translation>Nichts, was weniger Schichten von den Daten entfernt ist, verlässt die erste Ebene; die Schichten bis zu dieser Tiefe bleiben dort</translation>
    </message>
    <message>
        <source>Memory of the first tier</source>
        <translation>Speicher der ersten Ebene</translation>
    </message>
    <message>
        <source>The most that the weights on the first tier may take; 0: no limit</source>
        <translation>Was die Gewichte auf der ersten Ebene höchstens belegen dürfen; 0: keine Grenze</translation>
    </message>
    <message>
        <source>Memory of the last tier</source>
        <translation>Speicher der letzten Ebene</translation>
    </message>
    <message>
        <source>The most that the weights on the last tier may take; 0: no limit</source>
        <translation>Was die Gewichte auf der letzten Ebene höchstens belegen dürfen; 0: keine Grenze</translation>
    </message>
    <message>
        <source>The session&apos;s first link has the radio &quot;%1&quot;, which is not known; choose another.</source>
        <translation>Die erste Verbindung der Sitzung hat den Funk „%1“, der nicht bekannt ist; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; serves no exits; name exact, genetic or edgent.</source>
        <translation>„%1“ bedient keine Ausgänge; nennen Sie exact, genetic oder edgent.</translation>
    </message>
    <message>
        <source>Expected latency of an early-exit network</source>
        <translation>Erwartete Latenz eines Netzes mit frühen Ausgängen</translation>
    </message>
    <message>
        <source>Movements</source>
        <translation>Bewegungen</translation>
    </message>
    <message>
        <source>ResNet-50 is missing.</source>
        <translation>ResNet-50 fehlt.</translation>
    </message>
    <message>
        <source>%1 has a &quot;scale&quot; and a &quot;mobile_capability&quot;; one follows from the other, so leave one out.</source>
        <translation>%1 hat „scale“ und „mobile_capability“; eines folgt aus dem anderen, lassen Sie also eines weg.</translation>
    </message>
    <message>
        <source>A device has either &quot;active_power_w&quot; or &quot;energy_regression&quot;: the model of its energy.</source>
        <translation>Ein Gerät hat entweder „active_power_w“ oder „energy_regression“: das Modell seiner Energie.</translation>
    </message>
    <message>
        <source>The column &quot;%1&quot; holds no time.</source>
        <translation>Die Spalte „%1“ enthält keine Zeit.</translation>
    </message>
    <message>
        <source>%1 must be a line&apos;s number; it is %2.</source>
        <translation>%1 muss die Zahl einer Geraden sein; es ist %2.</translation>
    </message>
    <message>
        <source>Monitored every</source>
        <translation>Beobachtet alle</translation>
    </message>
    <message>
        <source>From one look at the link to the next</source>
        <translation>Von einem Blick auf die Verbindung zum nächsten</translation>
    </message>
    <message>
        <source>Recognition requests a second, evenly spaced</source>
        <translation>Erkennungsanfragen je Sekunde, in gleichen Abständen</translation>
    </message>
    <message>
        <source>A new plan must be better by more than this</source>
        <translation>Ein neuer Plan muss um mehr als dies besser sein</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>What deciding takes (assumed)</source>
        <translation>Was das Entscheiden dauert (angenommen)</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Umwandlung</translation>
    </message>
    <message>
        <source>Converting a MB of layers for the browser, on the edge (assumed)</source>
        <translation>Ein MB Schichten für den Browser umwandeln, auf dem Edge (angenommen)</translation>
    </message>
    <message>
        <source>A trace of %1 s has more than %2 rounds of %3 s; monitor less often.</source>
        <translation>Eine Aufzeichnung von %1 s hat mehr als %2 Runden zu %3 s; beobachten Sie seltener.</translation>
    </message>
    <message>
        <source>%1 requests a second over %2 s are more than %3; let fewer come.</source>
        <translation>%1 Anfragen je Sekunde über %2 s sind mehr als %3; lassen Sie weniger kommen.</translation>
    </message>
    <message>
        <source>Playing the loop</source>
        <translation>Schleife wird abgespielt</translation>
    </message>
    <message>
        <source>Monitor: nothing usable came back of the probes in %1 ms.</source>
        <translation>Beobachten: Aus den Proben kam binnen %1 ms nichts Brauchbares zurück.</translation>
    </message>
    <message>
        <source>Monitor: no probe was answered in %1 ms, so the link seems down.</source>
        <translation>Beobachten: Keine Probe wurde binnen %1 ms beantwortet, die Verbindung ist wohl unterbrochen.</translation>
    </message>
    <message>
        <source>Monitor: probes take %1 ms and say %2 Mbit/s; in truth it is %3.</source>
        <translation>Beobachten: Die Proben dauern %1 ms und sagen %2 Mbit/s; in Wahrheit sind es %3.</translation>
    </message>
    <message>
        <source>Decide: no plan can be had; what is in force stays.</source>
        <translation>Entscheiden: Es gibt keinen Plan; was gilt, bleibt.</translation>
    </message>
    <message>
        <source>Decide: another plan is better now, with %1 of %2 layers beyond %3.</source>
        <translation>Entscheiden: Ein anderer Plan ist jetzt besser, mit %1 von %2 Schichten jenseits von %3.</translation>
    </message>
    <message>
        <source>Decide: the plan with %1 of %2 layers beyond %3 is good enough.</source>
        <translation>Entscheiden: Der Plan mit %1 von %2 Schichten jenseits von %3 ist gut genug.</translation>
    </message>
    <message>
        <source>Deliver: %1 layers, %2 MB, arrive within %3 s; the new plan comes into force.</source>
        <translation>Liefern: %1 Schichten, %2 MB, kommen binnen %3 s an; der neue Plan tritt in Kraft.</translation>
    </message>
    <message>
        <source>Deliver: %1 layers, %2 MB, arrive within %3 s, then it is stopped; the plan before stays in force.</source>
        <translation>Liefern: %1 Schichten, %2 MB, kommen binnen %3 s an, dann wird abgebrochen; der Plan davor gilt weiter.</translation>
    </message>
    <message>
        <source>Collaborate: no request came.</source>
        <translation>Zusammenarbeiten: Es kam keine Anfrage.</translation>
    </message>
    <message>
        <source>Collaborate: none of %1 requests could be served.</source>
        <translation>Zusammenarbeiten: Keine von %1 Anfragen konnte bedient werden.</translation>
    </message>
    <message>
        <source>Collaborate: %1 of %2 requests are served, in %3 ms on average.</source>
        <translation>Zusammenarbeiten: %1 von %2 Anfragen werden bedient, im Mittel in %3 ms.</translation>
    </message>
    <message>
        <source>%1 more rounds follow, which are not told.</source>
        <translation>%1 weitere Runden folgen, die nicht erzählt werden.</translation>
    </message>
    <message>
        <source>How many clients share the server; the problems are dealt out to them in turn</source>
        <translation>Wie viele Clients sich den Server teilen; die Probleme werden reihum an sie verteilt</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>What each client asks a second</source>
        <translation>Was jeder Client je Sekunde fragt</translation>
    </message>
    <message>
        <source>Limit on server time</source>
        <translation>Grenze der Serverzeit</translation>
    </message>
    <message>
        <source>Server time that all clients may take together a second</source>
        <translation>Serverzeit, die alle Clients zusammen je Sekunde nehmen dürfen</translation>
    </message>
    <message>
        <source>Now a query takes %1 ms. The shortest-path plan has %2 layers with weights on %3 that are not there yet, %4 MB; with all of them a query takes %5 ms. In which order do they go?</source>
        <translation>Jetzt dauert eine Abfrage %1 ms. Der Plan des kürzesten Weges hat %2 Schichten mit Gewichten auf %3, die noch nicht da sind, %4 MB; mit allen dauert eine Abfrage %5 ms. In welcher Reihenfolge gehen sie?</translation>
    </message>
    <message>
        <source>Round %1, runs of neighbouring layers that would save time: %2. Most a byte has %3: it saves %4 ms for %5 MB, %6 ms a MB.</source>
        <translation>Runde %1, Stücke benachbarter Schichten, die Zeit sparen würden: %2. Am meisten je Byte hat %3: Es spart %4 ms für %5 MB, %6 ms je MB.</translation>
    </message>
    <message>
        <source>Round %1, place %7 of %2: %3 would save %4 ms for %5 MB, %6 ms a MB.</source>
        <translation>Runde %1, Platz %7 von %2: %3 würde %4 ms sparen für %5 MB, %6 ms je MB.</translation>
    </message>
    <message>
        <source>%1 is sent (%2 MB, %3 MB by now). A query that starts when it is there takes %4 ms instead of %5 ms.</source>
        <translation>%1 wird gesendet (%2 MB, bis jetzt %3 MB). Eine Abfrage, die beginnt, wenn es da ist, dauert %4 ms statt %5 ms.</translation>
    </message>
    <message>
        <source>No run saves anything: %1, the first layer that is missing, is sent (%2 MB, %3 MB by now), and a query takes %4 ms as before.</source>
        <translation>Kein Stück spart etwas: %1, die erste fehlende Schicht, wird gesendet (%2 MB, bis jetzt %3 MB), und eine Abfrage dauert %4 ms wie zuvor.</translation>
    </message>
    <message>
        <source>All is there after %1 parts: a query takes %3 ms, at first it took %2 ms.</source>
        <translation>Nach %1 Teilen ist alles da: Eine Abfrage dauert %3 ms, anfangs dauerte sie %2 ms.</translation>
    </message>
    <message>
        <source>All is there after %1 parts: a query takes %3 ms, at first it took %2 ms. %4 steps are not shown.</source>
        <translation>Nach %1 Teilen ist alles da: Eine Abfrage dauert %3 ms, anfangs dauerte sie %2 ms. %4 Schritte werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Front kept on the client</source>
        <translation>Vorderer Teil beim Client</translation>
    </message>
    <message>
        <source>How many layers from the data at least all that leaves the client is made</source>
        <translation>Wie viele Schichten von den Daten entfernt mindestens alles entsteht, was den Client verlässt</translation>
    </message>
    <message>
        <source>Layer %1 belongs to the front that stays on %2, but it is pinned elsewhere; drop the pin.</source>
        <translation>Die Schicht %1 gehört zum vorderen Teil, der auf %2 bleibt, ist aber anderswo angeheftet; lösen Sie sie.</translation>
    </message>
    <message>
        <source>Latency limit</source>
        <translation>Latenzgrenze</translation>
    </message>
    <message>
        <source>The most latency, in percent of that on the first tier alone</source>
        <translation>Die größte Latenz, in Prozent derer auf der ersten Ebene allein</translation>
    </message>
    <message>
        <source>maui offloads one range of layers to one server, and no range keeps the pins, the return path and the result tier; allow the return path, drop a pin or use min-cut.</source>
        <translation>maui lagert einen Bereich von Schichten auf einen Server aus, und kein Bereich hält Anheftungen, Rückweg und Ebene des Ergebnisses ein; erlauben Sie den Rückweg, lösen Sie eine Schicht oder nehmen Sie min-cut.</translation>
    </message>
    <message>
        <source>No range of layers keeps the latency limit of %1 ms; the smallest that works is %2 ms.</source>
        <translation>Kein Bereich von Schichten hält die Latenzgrenze von %1 ms; die kleinste, die geht, ist %2 ms.</translation>
    </message>
    <message>
        <source>MAUI</source>
        <translation>MAUI</translation>
    </message>
    <message>
        <source>energy within a latency limit</source>
        <translation>Energie innerhalb einer Latenzgrenze</translation>
    </message>
    <message>
        <source>neurosurgeon uses the first and the last tier alone, and layer %1 is pinned between them; drop the pin or use min-cut.</source>
        <translation>neurosurgeon nutzt nur die erste und die letzte Ebene, und die Schicht %1 ist dazwischen angeheftet; lösen Sie sie oder nehmen Sie min-cut.</translation>
    </message>
    <message>
        <source>neurosurgeon uses the first and the last tier alone, and the result must end between them; let it end elsewhere or use min-cut.</source>
        <translation>neurosurgeon nutzt nur die erste und die letzte Ebene, und das Ergebnis muss dazwischen enden; lassen Sie es anderswo enden oder nehmen Sie min-cut.</translation>
    </message>
    <message>
        <source>Self-contained</source>
        <translation>Eigenständig</translation>
    </message>
    <message>
        <source>Edge cloud</source>
        <translation>Edge-Cloud</translation>
    </message>
    <message>
        <source>Remote cloud</source>
        <translation>Ferne Cloud</translation>
    </message>
    <message>
        <source>Collaborative</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>DDPG agent</source>
        <translation>DDPG-Agent</translation>
    </message>
    <message>
        <source>Weight of latency</source>
        <translation>Gewicht der Latenz</translation>
    </message>
    <message>
        <source>What latency counts in the reward, against omega</source>
        <translation>Was Latenz in der Belohnung zählt, gegenüber Omega</translation>
    </message>
    <message>
        <source>What energy counts in the reward, against phi</source>
        <translation>Was Energie in der Belohnung zählt, gegenüber Phi</translation>
    </message>
    <message>
        <source>Price of the edge</source>
        <translation>Preis des Edge</translation>
    </message>
    <message>
        <source>What computation on the edge costs; the cloud&apos;s price is 1</source>
        <translation>Was Berechnung auf dem Edge kostet; der Preis der Cloud ist 1</translation>
    </message>
    <message>
        <source>MAUI&apos;s latency limit</source>
        <translation>Latenzgrenze von MAUI</translation>
    </message>
    <message>
        <source>The most latency for MAUI, in percent of the self-contained one</source>
        <translation>Die größte Latenz für MAUI, in Prozent der eigenständigen</translation>
    </message>
    <message>
        <source>No layer takes time on %1, in which computation is measured; give the layers times there.</source>
        <translation>Keine Schicht braucht Zeit auf %1, in der Berechnung gemessen wird; geben Sie den Schichten dort Zeiten.</translation>
    </message>
    <message>
        <source>The network takes no time on %1, so nothing can be faster; give the layers times there.</source>
        <translation>Das Netz braucht auf %1 keine Zeit, also kann nichts schneller sein; geben Sie den Schichten dort Zeiten.</translation>
    </message>
    <message>
        <source>Pins keep everything off %1, so no server cost can be saved; drop a pin.</source>
        <translation>Angeheftete Schichten halten alles von %1 fern, also lassen sich keine Serverkosten sparen; lösen Sie eine.</translation>
    </message>
    <message>
        <source>Self-contained, edge and cloud are three tiers and the problem has %1; give it another.</source>
        <translation>Eigenständig, Edge und Cloud sind drei Ebenen, und das Problem hat %1; geben Sie ihm noch eine.</translation>
    </message>
    <message>
        <source>The paper prints neither how fast its phone and its edge server are nor how it adapts its networks to CIFAR: both are assumed here. With its own models of time the servers are so much faster that latency + eta * energy alone leaves nothing on the phone, as it says of Neurosurgeon and MAUI; the plans whose shares it prints keep up to 74 % there, which a price of server time explains (Balanced).</source>
        <translation>Die Arbeit druckt weder, wie schnell ihr Telefon und ihr Edge-Server sind, noch wie sie ihre Netze an CIFAR anpasst: Beides ist hier angenommen. Mit ihren eigenen Zeitmodellen sind die Server so viel schneller, dass Latenz + eta * Energie allein nichts auf dem Telefon lässt, wie sie es von Neurosurgeon und MAUI sagt; die Pläne, deren Anteile sie druckt, behalten dort bis zu 74 %, was ein Preis der Serverzeit erklärt (Ausgewogen).</translation>
    </message>
    <message>
        <source>Take the times measured in %2 for %1</source>
        <translation>In %2 gemessene Zeiten für %1 nehmen</translation>
    </message>
    <message>
        <source>Forget the times measured on %1</source>
        <translation>Auf %1 gemessene Zeiten vergessen</translation>
    </message>
    <message>
        <source>The session has no tier %1 for measured times.</source>
        <translation>Die Sitzung hat keine Ebene %1 für gemessene Zeiten.</translation>
    </message>
    <message>
        <source>Measured times go to a model&apos;s layers; open the model that was measured first. A problem file&apos;s times are its own.</source>
        <translation>Gemessene Zeiten gehören zu den Schichten eines Modells; öffnen Sie zuerst das gemessene Modell. Die Zeiten einer Problemdatei sind ihre eigenen.</translation>
    </message>
    <message>
        <source>Providing %1</source>
        <translation>%1 wird bereitgestellt</translation>
    </message>
    <message>
        <source>There is no switch: at %1 frames a second the least-latency plan keeps up at every uplink from %2 Mbit/s on.</source>
        <translation>Es gibt keinen Umschaltpunkt: Bei %1 Bildern je Sekunde hält der Plan mit der geringsten Latenz bei jedem Uplink ab %2 Mbit/s Schritt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to provide a service; name one of %2.</source>
        <translation>„%1“ ist keine Art, einen Dienst zu erbringen; nennen Sie eine von %2.</translation>
    </message>
    <message>
        <source>None of the networks can be provided in this way.</source>
        <translation>Keines der Netze kann so bereitgestellt werden.</translation>
    </message>
    <message>
        <source>The phone draws nothing here; choose a device that has a model of its energy.</source>
        <translation>Das Telefon verbraucht hier nichts; wählen Sie ein Gerät, das ein Modell seiner Energie hat.</translation>
    </message>
    <message>
        <source>There is no tier &quot;%1&quot; in this session.</source>
        <translation>Es gibt in dieser Sitzung keine Ebene „%1“.</translation>
    </message>
    <message>
        <source>Latency saved against the phone alone</source>
        <translation>Ersparte Latenz gegenüber dem Telefon allein</translation>
    </message>
    <message>
        <source>Server cost saved against the remote cloud</source>
        <translation>Ersparte Serverkosten gegenüber der fernen Cloud</translation>
    </message>
    <message>
        <source>Energy saved against the phone alone</source>
        <translation>Ersparte Energie gegenüber dem Telefon allein</translation>
    </message>
    <message>
        <source>Share of computation on a tier</source>
        <translation>Anteil der Berechnung auf einer Ebene</translation>
    </message>
    <message>
        <source>Speed-up of a web application that is moved</source>
        <translation>Beschleunigung einer Webanwendung, die umzieht</translation>
    </message>
    <message>
        <source>Moving in pieces against a virtual machine</source>
        <translation>In Stücken umziehen gegen eine virtuelle Maschine</translation>
    </message>
    <message>
        <source>The session has a value %1, but the times of &quot;%2&quot; are those of its problem file.</source>
        <translation>Die Sitzung hat einen Wert %1, aber die Zeiten von „%2“ sind die seiner Problemdatei.</translation>
    </message>
    <message>
        <source>AlexNet for CIFAR-10</source>
        <translation>AlexNet für CIFAR-10</translation>
    </message>
    <message>
        <source>VGG16 for CIFAR-10</source>
        <translation>VGG16 für CIFAR-10</translation>
    </message>
    <message>
        <source>MobileNet v1 for CIFAR-10</source>
        <translation>MobileNet v1 für CIFAR-10</translation>
    </message>
    <message>
        <source>The measured times of %1 go to a model&apos;s layers; open the model that was measured first.</source>
        <translation>Die gemessenen Zeiten von %1 gehören zu den Schichten eines Modells; öffnen Sie zuerst das gemessene Modell.</translation>
    </message>
    <message>
        <source>Share of a generation, its best, that passes on unchanged</source>
        <translation>Anteil einer Generation, die besten, der unverändert weitergegeben wird</translation>
    </message>
    <message>
        <source>Cut off at</source>
        <translation>Abgeschnitten bei</translation>
    </message>
    <message>
        <source>Plans worse than the mean by more standard deviations count as that bad, so that a few hopeless ones do not level the rest</source>
        <translation>Pläne, die um mehr Standardabweichungen schlechter sind als das Mittel, zählen als so schlecht, damit wenige hoffnungslose die übrigen nicht einebnen</translation>
    </message>
    <message>
        <source>Worlds with other ways of sending ahead</source>
        <translation>Welten mit anderen Weisen des Vorausschickens</translation>
    </message>
    <message>
        <source>Predictors against each other</source>
        <translation>Prädiktoren gegeneinander</translation>
    </message>
    <message>
        <source>Replay memory</source>
        <translation>Replay-Speicher</translation>
    </message>
    <message>
        <source>Steps remembered, from which the agent learns in batches; a batch at least</source>
        <translation>Gemerkte Schritte, aus denen der Agent in Stapeln lernt; mindestens ein Stapel</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Remembered steps learned from at a time</source>
        <translation>Erinnerte Schritte, aus denen auf einmal gelernt wird</translation>
    </message>
    <message>
        <source>Target networks follow by</source>
        <translation>Zielnetze folgen um</translation>
    </message>
    <message>
        <source>Share of the way to the trained networks that the slow copies go at each step; 1 is without target networks</source>
        <translation>Anteil des Weges zu den trainierten Netzen, den die langsamen Kopien je Schritt gehen; 1 ist ohne Zielnetze</translation>
    </message>
    <message>
        <source>Noise falls back by</source>
        <translation>Rauschen fällt zurück um</translation>
    </message>
    <message>
        <source>Share of the Ornstein-Uhlenbeck noise that a step takes back; 1 is noise without memory</source>
        <translation>Anteil des Ornstein-Uhlenbeck-Rauschens, den ein Schritt zurücknimmt; 1 ist Rauschen ohne Gedächtnis</translation>
    </message>
    <message>
        <source>Episode %1: %2 plans tried with noise, %3 ms on average and %4 ms at best; by itself the agent would now take a plan of %5 ms.</source>
        <translation>Episode %1: %2 Pläne mit Rauschen versucht, im Mittel %3 ms und bestenfalls %4 ms; allein nähme der Agent jetzt einen Plan von %5 ms.</translation>
    </message>
    <message>
        <source>Episode %1: %2 plans tried with noise, %3 ms on average and %4 ms at best; the agent&apos;s own plan now takes %5 ms, with %6 layers elsewhere than before.</source>
        <translation>Episode %1: %2 Pläne mit Rauschen versucht, im Mittel %3 ms und bestenfalls %4 ms; der eigene Plan des Agenten braucht jetzt %5 ms, mit %6 Schichten anderswo als zuvor.</translation>
    </message>
    <message>
        <source>Training agent %1 of %2</source>
        <translation>Agent %1 von %2 wird trainiert</translation>
    </message>
    <message>
        <source>%1 plans are drawn blindly, a tier for each layer: the best takes %2 ms, they take %3 ms on average.</source>
        <translation>%1 Pläne werden blind gezogen, eine Ebene für jede Schicht: Der beste braucht %2 ms, im Mittel brauchen sie %3 ms.</translation>
    </message>
    <message>
        <source>Generation %1, selection: the wheel turns, on which faster plans have wider fields. It takes number %2 and number %3 of %4 plans, of %5 and %6 ms, as parents.</source>
        <translation>Generation %1, Selektion: Das Rad dreht sich, auf dem schnellere Pläne breitere Felder haben. Es nimmt Nummer %2 und Nummer %3 von %4 Plänen, mit %5 und %6 ms, als Eltern.</translation>
    </message>
    <message>
        <source>Crossover: they exchange where %1 and all layers after it run.</source>
        <translation>Kreuzung: Sie tauschen, wo %1 und alle Schichten danach laufen.</translation>
    </message>
    <message>
        <source>Crossover: not this time (it comes to %1 of 100 pairs); both pass on what they have.</source>
        <translation>Kreuzung: diesmal nicht (sie trifft %1 von 100 Paaren); beide geben weiter, was sie haben.</translation>
    </message>
    <message>
        <source>Mutation: in the first child %1 goes from %2 to %3. The children take %4 and %5 ms.</source>
        <translation>Mutation: Im ersten Kind geht %1 von %2 nach %3. Die Kinder brauchen %4 und %5 ms.</translation>
    </message>
    <message>
        <source>Mutation: in the second child %1 goes from %2 to %3. The children take %4 and %5 ms.</source>
        <translation>Mutation: Im zweiten Kind geht %1 von %2 nach %3. Die Kinder brauchen %4 und %5 ms.</translation>
    </message>
    <message>
        <source>Mutation: neither child changes. They take %1 and %2 ms.</source>
        <translation>Mutation: Keines der Kinder ändert sich. Sie brauchen %1 und %2 ms.</translation>
    </message>
    <message>
        <source>%1 more generations are left out here. The last, %2: the best plan takes %3 ms, all of them %4 ms on average.</source>
        <translation>%1 weitere Generationen sind hier ausgelassen. Die letzte, %2: Der beste Plan braucht %3 ms, alle im Mittel %4 ms.</translation>
    </message>
    <message>
        <source>So all of generation %1 are made: the best plan takes %2 ms, all of them %3 ms on average.</source>
        <translation>So entstehen alle der Generation %1: Der beste Plan braucht %2 ms, alle im Mittel %3 ms.</translation>
    </message>
    <message>
        <source>%1 ms: %2 is ready, a service of %3 ms worth %4. Now %5 wait.</source>
        <translation>%1 ms: %2 ist bereit, eine Bedienung von %3 ms mit dem Wert %4. Jetzt warten %5.</translation>
    </message>
    <message>
        <source>%1 ms: %2 are ready. Now %3 wait.</source>
        <translation>%1 ms: %2 sind bereit. Jetzt warten %3.</translation>
    </message>
    <message>
        <source>%1 ms: %2 requests are ready at once, %3 and so on. Now %4 wait.</source>
        <translation>%1 ms: %2 Anfragen sind auf einmal bereit, %3 und so weiter. Jetzt warten %4.</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3, the only one that waits.</source>
        <translation>%1 ms: Server %2 nimmt %3, die einzige, die wartet.</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3 before all others, as it has waited too long: %4 ms for a service of %5 ms. Of %6 that wait %7 are overdue; the earliest ready of those goes first.</source>
        <translation>%1 ms: Server %2 nimmt %3 vor allen anderen, da sie zu lange gewartet hat: %4 ms für eine Bedienung von %5 ms. Von %6, die warten, sind %7 überfällig; die am frühesten bereite davon geht vor.</translation>
    </message>
    <message>
        <source>%1 ms: server %2 takes %3 as %4 of %5 that wait: a service of %6 ms worth %7, after %8 ms of waiting.</source>
        <translation>%1 ms: Server %2 nimmt %3 als %4 von %5, die warten: eine Bedienung von %6 ms mit dem Wert %7, nach %8 ms Warten.</translation>
    </message>
    <message>
        <source>%1 ms: %2 is done, %3 ms after it was ready. %4 of %5 are served.</source>
        <translation>%1 ms: %2 ist fertig, %3 ms nachdem sie bereit war. %4 von %5 sind bedient.</translation>
    </message>
    <message>
        <source>%1 more steps are left out here. All are served after %2 ms: average valid waiting time %3 ms, system efficiency %4 a ms.</source>
        <translation>%1 weitere Schritte sind hier ausgelassen. Nach %2 ms sind alle bedient: mittlere gültige Wartezeit %3 ms, Effizienz des Systems %4 je ms.</translation>
    </message>
    <message>
        <source>All are served after %1 ms: average valid waiting time %2 ms, system efficiency %3 a ms.</source>
        <translation>Nach %1 ms sind alle bedient: mittlere gültige Wartezeit %2 ms, Effizienz des Systems %3 je ms.</translation>
    </message>
    <message>
        <source>There is no predictor &quot;%1&quot;; there are markov, svr and rnn.</source>
        <translation>Es gibt keinen Prädiktor „%1“; es gibt markov, svr und rnn.</translation>
    </message>
    <message>
        <source>Hits at changes of server</source>
        <translation>Treffer bei Serverwechseln</translation>
    </message>
    <message>
        <source>Queries gained by sending layers ahead</source>
        <translation>Abfragen, die das Vorausschicken von Schichten bringt</translation>
    </message>
    <message>
        <source>Queries that cold starts cost</source>
        <translation>Abfragen, die Kaltstarts kosten</translation>
    </message>
    <message>
        <source>Peak uplink of the busiest server</source>
        <translation>Höchster Uplink des meistbeschäftigten Servers</translation>
    </message>
    <message>
        <source>Peak downlink of the busiest server</source>
        <translation>Höchster Downlink des meistbeschäftigten Servers</translation>
    </message>
    <message>
        <source>Servers that need less than 100 Mbit/s</source>
        <translation>Server, die weniger als 100 Mbit/s brauchen</translation>
    </message>
    <message>
        <source>Queries lost by sending a fraction</source>
        <translation>Abfragen, die das Schicken eines Teils kostet</translation>
    </message>
    <message>
        <source>Next server foreseen</source>
        <translation>Nächster Server vorhergesehen</translation>
    </message>
    <message>
        <source>Next server among the first two</source>
        <translation>Nächster Server unter den ersten beiden</translation>
    </message>
    <message>
        <source>Mean error of predicted positions</source>
        <translation>Mittlerer Fehler vorhergesagter Orte</translation>
    </message>
    <message>
        <source>Predictions in vain</source>
        <translation>Vergebliche Vorhersagen</translation>
    </message>
    <message>
        <source>Interval of greatest benefit per cost</source>
        <translation>Intervall mit größtem Nutzen je Kosten</translation>
    </message>
</context>
<context>
    <name>edgecut::BandPlot</name>
    <message>
        <source>%1: %2</source>
        <comment>what the axis counts, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 ± %3</source>
        <comment>line, mean, half width</comment>
        <translation>%1: %2 ± %3</translation>
    </message>
</context>
<context>
    <name>edgecut::BandwidthSlider</name>
    <message>
        <source>Rate, logarithmic</source>
        <translation>Rate, logarithmisch</translation>
    </message>
    <message>
        <source>Rate in Mbit/s</source>
        <translation>Rate in Mbit/s</translation>
    </message>
    <message>
        <source>Known networks</source>
        <translation>Bekannte Netze</translation>
    </message>
    <message>
        <source>Choose the rate of a known network</source>
        <translation>Rate eines bekannten Netzes wählen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>network, rate</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Custom</source>
        <comment>rate</comment>
        <translation>Eigene</translation>
    </message>
</context>
<context>
    <name>edgecut::BarComparisonPlot</name>
    <message>
        <source>How much faster is each method</source>
        <translation>Wie viel schneller jedes Verfahren ist</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
</context>
<context>
    <name>edgecut::ClockBar</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <comment>speed</comment>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>Back to the start (Home)</source>
        <translation>Zurück zum Anfang (Pos1)</translation>
    </message>
    <message>
        <source>One decision back (Left)</source>
        <translation>Eine Entscheidung zurück (Links)</translation>
    </message>
    <message>
        <source>To the next decision (Right)</source>
        <translation>Zur nächsten Entscheidung (Rechts)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>edgecut::CompareModel</name>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>✓ optimal</source>
        <translation>✓ optimal</translation>
    </message>
    <message>
        <source>≤ %1 off</source>
        <translation>≤ %1 daneben</translation>
    </message>
    <message>
        <source>no bound</source>
        <translation>keine Schranke</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Largest stage</source>
        <translation>Längste Stufe</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>vs edge only</source>
        <translation>gegen nur Edge</translation>
    </message>
    <message>
        <source>vs cloud only</source>
        <translation>gegen nur Cloud</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Beweis</translation>
    </message>
    <message>
        <source>Solved in</source>
        <translation>Gelöst in</translation>
    </message>
    <message>
        <source>How the cut was found</source>
        <translation>Wie der Schnitt gefunden wurde</translation>
    </message>
    <message>
        <source>Time of one frame: all computation and all transfers</source>
        <translation>Zeit eines Bildes: alle Berechnungen und alle Übertragungen</translation>
    </message>
    <message>
        <source>Part of the latency</source>
        <translation>Anteil an der Latenz</translation>
    </message>
    <message>
        <source>The stage that limits the frame rate</source>
        <translation>Die Stufe, die die Bildrate begrenzt</translation>
    </message>
    <message>
        <source>Frames per second when stages work in parallel</source>
        <translation>Bilder je Sekunde, wenn die Stufen parallel arbeiten</translation>
    </message>
    <message>
        <source>Energy of one frame</source>
        <translation>Energie eines Bildes</translation>
    </message>
    <message>
        <source>How many times faster than all layers on the first tier</source>
        <translation>Wievielmal schneller als alle Schichten auf der ersten Ebene</translation>
    </message>
    <message>
        <source>How many times faster than all layers on the last tier</source>
        <translation>Wievielmal schneller als alle Schichten auf der letzten Ebene</translation>
    </message>
    <message>
        <source>Whether what the method minimises is proven to be the least, or how far off it can be</source>
        <translation>Ob bewiesen ist, dass die Zielgröße des Verfahrens minimal ist, oder wie weit sie daneben liegen kann</translation>
    </message>
    <message>
        <source>Time the method took</source>
        <translation>Zeit, die das Verfahren gebraucht hat</translation>
    </message>
    <message>
        <source>Minimises: %1</source>
        <translation>Minimiert: %1</translation>
    </message>
    <message>
        <source>A million cost</source>
        <translation>Eine Million kostet</translation>
    </message>
    <message>
        <source>What the last tier&apos;s computing costs for a million frames, in the price&apos;s currency</source>
        <translation>Was die Berechnung der letzten Ebene für eine Million Bilder kostet, in der Währung des Preises</translation>
    </message>
</context>
<context>
    <name>edgecut::CurvePlot</name>
    <message>
        <source>Where to cut as the uplink changes</source>
        <translation>Wo schneiden, wenn sich der Uplink ändert</translation>
    </message>
    <message>
        <source>Latency against the uplink rate. Left and Right change the rate, Page Up and Page Down go to the next change of the cut.</source>
        <translation>Latenz über der Uplink-Rate. Links und Rechts ändern die Rate, Bild auf und Bild ab gehen zum nächsten Wechsel des Schnitts.</translation>
    </message>
    <message>
        <source>Latency as the uplink changes — drag the marker</source>
        <translation>Latenz bei wechselndem Uplink — ziehen Sie die Marke</translation>
    </message>
    <message>
        <source>Uplink rate</source>
        <translation>Uplink-Rate</translation>
    </message>
    <message>
        <source>Uplink rate, Mbit/s</source>
        <translation>Uplink-Rate, Mbit/s</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
</context>
<context>
    <name>edgecut::ExitChains</name>
    <message>
        <source>%1 · %2 of requests</source>
        <translation>%1 · %2 der Anfragen</translation>
    </message>
    <message>
        <source>The network and its exits</source>
        <translation>Das Netz und seine Ausgänge</translation>
    </message>
    <message>
        <source>%1: accuracy %2, %3 of requests, %4</source>
        <translation>%1: Genauigkeit %2, %3 der Anfragen, %4</translation>
    </message>
    <message>
        <source>%1, %2, on %3, %4</source>
        <comment>layer, kind, tier, time</comment>
        <translation>%1, %2, auf %3, %4</translation>
    </message>
    <message>
        <source>Where each exit&apos;s layers run</source>
        <translation>Wo die Schichten jedes Ausgangs laufen</translation>
    </message>
</context>
<context>
    <name>edgecut::FrameGantt</name>
    <message>
        <source>Where is each frame?</source>
        <translation>Wo ist jedes Bild?</translation>
    </message>
    <message>
        <source>%1: waited %2, took %3</source>
        <translation>%1: wartete %2, dauerte %3</translation>
    </message>
    <message>
        <source>%1: took %2</source>
        <translation>%1: dauerte %2</translation>
    </message>
    <message>
        <source>Frame %1: came at %2, left after %3</source>
        <translation>Bild %1: kam bei %2, fertig nach %3</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Zeit, ms</translation>
    </message>
</context>
<context>
    <name>edgecut::GraphLegendOverlay</name>
    <message>
        <source>moved: left %1, right %2</source>
        <comment>two plans</comment>
        <translation>gewechselt: links %1, rechts %2</translation>
    </message>
    <message>
        <source>cut: %1</source>
        <comment>a plan</comment>
        <translation>Schnitt: %1</translation>
    </message>
</context>
<context>
    <name>edgecut::GraphView</name>
    <message>
        <source>Graph of the model</source>
        <translation>Graph des Modells</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <comment>a layer and its tier</comment>
        <translation>%1, auf %2</translation>
    </message>
    <message>
        <source>Click to collapse the block</source>
        <translation>Klicken klappt den Block zu</translation>
    </message>
    <message>
        <source>%1; in %2 on %3</source>
        <comment>a layer on its tier, another plan, its tier there</comment>
        <translation>%1; in %2 auf %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan and a tier</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>edgecut::JobModel</name>
    <message>
        <source>No jobs running</source>
        <translation>Keine laufenden Aufträge</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs running</source>
        <translation>
            <numerusform>%n Auftrag läuft</numerusform>
            <numerusform>%n Aufträge laufen</numerusform>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>edgecut::LayerTableModel</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Pinned to %1</source>
        <translation>An %1 geheftet</translation>
    </message>
    <message>
        <source>An estimate: the cost of this layer is not known exactly</source>
        <translation>Eine Schätzung: Die Kosten dieser Schicht sind nicht genau bekannt</translation>
    </message>
    <message>
        <source>The cost of this operation is not known</source>
        <translation>Die Kosten dieser Operation sind nicht bekannt</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>On %1</source>
        <comment>time on a tier</comment>
        <translation>Auf %1</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>edgecut::LayerTimesPlot</name>
    <message>
        <source>How long does each layer take on each tier?</source>
        <translation>Wie lange braucht jede Schicht auf jeder Ebene?</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>tier, time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Time, ms</source>
        <translation>Zeit, ms</translation>
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
            <numerusform>%n Schicht auf %1</numerusform>
            <numerusform>%n Schichten auf %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The loop&apos;s present phase and plan</source>
        <translation>Gegenwärtige Phase und Plan der Schleife</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n layers</source>
        <translation>
            <numerusform>%1: %n Schicht</numerusform>
            <numerusform>%1: %n Schichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::MessageModel</name>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>severity, text</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>edgecut::MiniMap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Übersicht des Graphen</translation>
    </message>
</context>
<context>
    <name>edgecut::NumberField</name>
    <message>
        <source>This is no number; type one like %1.</source>
        <translation>Das ist keine Zahl; geben Sie eine wie %1 ein.</translation>
    </message>
    <message>
        <source>Type a number from %1 to %2.</source>
        <translation>Geben Sie eine Zahl von %1 bis %2 ein.</translation>
    </message>
    <message>
        <source>Type a number not below %1.</source>
        <translation>Geben Sie eine Zahl nicht unter %1 ein.</translation>
    </message>
</context>
<context>
    <name>edgecut::OptionForm</name>
    <message>
        <source>Back to the standard, %1</source>
        <translation>Zurück zum Standard, %1</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>edgecut::OutputBytesPlot</name>
    <message>
        <source>What each layer would send</source>
        <translation>Was jede Schicht senden würde</translation>
    </message>
    <message>
        <source>input %1</source>
        <comment>size</comment>
        <translation>Eingabe %1</translation>
    </message>
    <message>
        <source>%1 of the input</source>
        <translation>%1 der Eingabe</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output, bytes</source>
        <translation>Ausgabe, Byte</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>edgecut::PlotWidget</name>
    <message>
        <source>Nothing to show yet.</source>
        <translation>Noch nichts zu zeigen.</translation>
    </message>
</context>
<context>
    <name>edgecut::PublishedModel</name>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Why they differ</source>
        <translation>Warum sie abweichen</translation>
    </message>
</context>
<context>
    <name>edgecut::QueueLanes</name>
    <message>
        <source>Queues</source>
        <translation>Warteschlangen</translation>
    </message>
    <message>
        <source>value %1, service %2</source>
        <translation>Wert %1, Bedienung %2</translation>
    </message>
    <message>
        <source>waits %1 in all</source>
        <translation>wartet insgesamt %1</translation>
    </message>
</context>
<context>
    <name>edgecut::RequirementPlot</name>
    <message>
        <source>Required accuracy</source>
        <translation>Verlangte Genauigkeit</translation>
    </message>
    <message>
        <source>%1 serves %2 of requests, up to an accuracy of %3</source>
        <translation>%1 bedient %2 der Anfragen, bis zu einer Genauigkeit von %3</translation>
    </message>
    <message>
        <source>Share of requests</source>
        <translation>Anteil der Anfragen</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>Ausgänge</translation>
    </message>
</context>
<context>
    <name>edgecut::ScatterPlot</name>
    <message>
        <source>%1
%2: %3
%4: %5</source>
        <translation>%1
%2: %3
%4: %5</translation>
    </message>
</context>
<context>
    <name>edgecut::SessionTreeModel</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Abbildungen</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
</context>
<context>
    <name>edgecut::SharePlot</name>
    <message>
        <source>%1, as the paper prints it</source>
        <translation>%1, wie die Arbeit es druckt</translation>
    </message>
    <message>
        <source>Share of computation</source>
        <translation>Anteil der Berechnung</translation>
    </message>
</context>
<context>
    <name>edgecut::StackedLatencyPlot</name>
    <message>
        <source>How long a frame takes when the network is cut here</source>
        <translation>Wie lange ein Bild dauert, wenn das Netz hier geteilt wird</translation>
    </message>
    <message>
        <source>best: %1 · %2</source>
        <comment>cut position, latency</comment>
        <translation>am besten: %1 · %2</translation>
    </message>
    <message>
        <source>together %1</source>
        <translation>zusammen %1</translation>
    </message>
    <message>
        <source>Cut after</source>
        <translation>Schnitt nach</translation>
    </message>
    <message>
        <source>Latency, ms</source>
        <translation>Latenz, ms</translation>
    </message>
</context>
<context>
    <name>edgecut::StageBar</name>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 of the latency</source>
        <comment>stage, time, share</comment>
        <translation>%1: %2, %3 der Latenz</translation>
    </message>
</context>
<context>
    <name>edgecut::StaircasePlot</name>
    <message>
        <source>%1: no plan, the budget is too small</source>
        <translation>%1: kein Plan, das Budget ist zu klein</translation>
    </message>
    <message>
        <source>%1 from a budget of %2 on</source>
        <translation>%1 ab einem Budget von %2</translation>
    </message>
</context>
<context>
    <name>edgecut::StepPlayer</name>
    <message>
        <source>Step player</source>
        <translation>Schrittabspieler</translation>
    </message>
    <message>
        <source>Close the player (Esc)</source>
        <translation>Abspieler schließen (Esc)</translation>
    </message>
    <message>
        <source>Close the player</source>
        <translation>Abspieler schließen</translation>
    </message>
    <message>
        <source>Each cut position, as it is tried</source>
        <translation>Jede Schnittposition, wie sie versucht wird</translation>
    </message>
    <message>
        <source>What is proven, and the best plan so far</source>
        <translation>Was bewiesen ist, und der bisher beste Plan</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>proven: no plan is below</source>
        <translation>bewiesen: kein Plan liegt unter</translation>
    </message>
    <message>
        <source>best plan so far</source>
        <translation>bisher bester Plan</translation>
    </message>
    <message>
        <source>a simple plan</source>
        <translation>ein einfacher Plan</translation>
    </message>
    <message>
        <source>ends on the first tier</source>
        <translation>endet auf der ersten Ebene</translation>
    </message>
    <message>
        <source>ends on the last tier</source>
        <translation>endet auf der letzten Ebene</translation>
    </message>
    <message>
        <source>What a megabyte of each run saves</source>
        <translation>Was ein Megabyte jedes Stücks spart</translation>
    </message>
    <message>
        <source>What a query takes, step by step</source>
        <translation>Was eine Abfrage braucht, Schritt für Schritt</translation>
    </message>
    <message>
        <source>saved a megabyte</source>
        <translation>gespart je Megabyte</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>Nr. %1</translation>
    </message>
    <message>
        <source>No run is compared in this step.</source>
        <translation>In diesem Schritt wird kein Stück verglichen.</translation>
    </message>
    <message>
        <source>a query takes</source>
        <translation>eine Abfrage dauert</translation>
    </message>
    <message>
        <source>with all of it there</source>
        <translation>wenn alles da ist</translation>
    </message>
    <message>
        <source>How many requests wait</source>
        <translation>Wie viele Anfragen warten</translation>
    </message>
    <message>
        <source>What the agent learns</source>
        <translation>Was der Agent lernt</translation>
    </message>
    <message>
        <source>The plans of each generation</source>
        <translation>Die Pläne jeder Generation</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>the agent by itself</source>
        <translation>der Agent allein</translation>
    </message>
    <message>
        <source>best plan tried</source>
        <translation>bester versuchter Plan</translation>
    </message>
</context>
<context>
    <name>edgecut::TierField</name>
    <message>
        <source>Tier</source>
        <translation>Ebene</translation>
    </message>
</context>
<context>
    <name>edgecut::TierStrip</name>
    <message>
        <source>Where it runs as the uplink grows</source>
        <translation>Wo sie bei wachsendem Uplink läuft</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>tier, rate, rate</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
</context>
<context>
    <name>edgecut::TimePlot</name>
    <message>
        <source>Time, %1</source>
        <translation>Zeit, %1</translation>
    </message>
</context>
<context>
    <name>edgecut::WeightsPlot</name>
    <message>
        <source>α %1, γ %2
%3: %4</source>
        <translation>α %1, γ %2
%3: %4</translation>
    </message>
</context>
<context>
    <name>edgecut::WorldMap</name>
    <message>
        <source>Map of servers and users</source>
        <translation>Karte der Server und Nutzer</translation>
    </message>
    <message>
        <source>%1 servers, %2 users, coloured by: %3</source>
        <translation>%1 Server, %2 Nutzer, gefärbt nach: %3</translation>
    </message>
</context>
<context>
    <name>edgecut::figures</name>
    <message>
        <source>One column, 3.5 in</source>
        <translation>Eine Spalte, 3,5 Zoll</translation>
    </message>
    <message>
        <source>Two columns, 7.16 in</source>
        <translation>Zwei Spalten, 7,16 Zoll</translation>
    </message>
    <message>
        <source>Slide, 13.33 × 7.5 in</source>
        <translation>Folie, 13,33 × 7,5 Zoll</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::AnswerPanel</name>
    <message>
        <source>as fast as %1 only</source>
        <translation>so schnell wie nur %1</translation>
    </message>
    <message>
        <source>%1 faster than %2 only</source>
        <translation>%1 schneller als nur %2</translation>
    </message>
    <message>
        <source>%1 slower than %2 only</source>
        <translation>%1 langsamer als nur %2</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>✓ proven optimal</source>
        <translation>✓ bewiesen optimal</translation>
    </message>
    <message>
        <source>within %1 of the optimum</source>
        <translation>höchstens %1 vom Optimum entfernt</translation>
    </message>
    <message>
        <source>heuristic, no proven bound</source>
        <translation>Heuristik ohne bewiesene Schranke</translation>
    </message>
    <message>
        <source>no plan</source>
        <translation>kein Plan</translation>
    </message>
    <message>
        <source>optimal for known costs</source>
        <translation>optimal, soweit Kosten bekannt sind</translation>
    </message>
    <message>
        <source>Set the budget to %1</source>
        <translation>Budget auf %1 setzen</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>eine Konstante</translation>
    </message>
    <message>
        <source>the data themselves</source>
        <translation>die Daten selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>%n Schicht von den Daten entfernt</numerusform>
            <numerusform>%n Schichten von den Daten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing leaves %1</source>
        <translation>nichts verlässt %1</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 leaves %2 (%3)</source>
        <translation>%2 verlässt %1 (%3)</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> und %n weiterer</numerusform>
            <numerusform> und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>weighted %1</source>
        <translation>gewichtet %1</translation>
    </message>
    <message>
        <source>%1, of these %2 by the radio</source>
        <translation>%1, davon %2 durch den Funk</translation>
    </message>
    <message>
        <source>%1 for a million frames</source>
        <translation>%1 für eine Million Bilder</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::BeyondTimeForm</name>
    <message>
        <source>Energy, money, memory and what may leave the first tier</source>
        <translation>Energie, Geld, Speicher und was die erste Ebene verlassen darf</translation>
    </message>
    <message>
        <source>as the problem says</source>
        <translation>wie das Problem es sagt</translation>
    </message>
    <message>
        <source>Radio of the first link</source>
        <translation>Funk der ersten Verbindung</translation>
    </message>
    <message>
        <source>Beyond time</source>
        <translation>Jenseits der Zeit</translation>
    </message>
    <message>
        <source>Beyond time (%1)</source>
        <translation>Jenseits der Zeit (%1)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::BudgetWorkspace</name>
    <message>
        <source>everything on %1</source>
        <translation>alles auf %1</translation>
    </message>
    <message>
        <source>cut behind %1</source>
        <translation>Schnitt hinter %1</translation>
    </message>
    <message>
        <source>budget for links and cloud</source>
        <translation>Budget für Verbindungen und Cloud</translation>
    </message>
    <message>
        <source>%1 only</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>How much work must stay on the first tier within a budget?</source>
        <translation>Wie viel Arbeit muss bei einem Budget auf der ersten Ebene bleiben?</translation>
    </message>
    <message>
        <source>How much sooner is a frame done within that budget?</source>
        <translation>Wie viel früher ist ein Bild innerhalb dieses Budgets fertig?</translation>
    </message>
    <message>
        <source>How many more frames a second within that budget?</source>
        <translation>Wie viele Bilder je Sekunde mehr innerhalb dieses Budgets?</translation>
    </message>
    <message>
        <source>Where did DSH look for the shortest longest stage?</source>
        <translation>Wo suchte DSH die kürzeste längste Stufe?</translation>
    </message>
    <message>
        <source>Open a model to see what a budget does.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was ein Budget bewirkt.</translation>
    </message>
    <message>
        <source>Open a model to see DSH&apos;s search.</source>
        <translation>Öffnen Sie ein Modell, um die Suche von DSH zu sehen.</translation>
    </message>
    <message>
        <source>Computing what every budget allows</source>
        <translation>Berechnen, was jedes Budget erlaubt</translation>
    </message>
    <message>
        <source>DSH knows two tiers; this session has %1.</source>
        <translation>DSH kennt zwei Ebenen; diese Sitzung hat %1.</translation>
    </message>
    <message>
        <source>Searching DSH&apos;s weights</source>
        <translation>Gewichte von DSH durchsuchen</translation>
    </message>
    <message>
        <source>time on %1</source>
        <translation>Zeit auf %1</translation>
    </message>
    <message>
        <source>latency speed-up</source>
        <translation>Beschleunigung der Latenz</translation>
    </message>
    <message>
        <source>throughput gain</source>
        <translation>Gewinn an Durchsatz</translation>
    </message>
    <message>
        <source>weight α of the first tier&apos;s time</source>
        <translation>Gewicht α der Zeit der ersten Ebene</translation>
    </message>
    <message>
        <source>weight γ of the last tier&apos;s time</source>
        <translation>Gewicht γ der Zeit der letzten Ebene</translation>
    </message>
    <message>
        <source>longest stage</source>
        <translation>längste Stufe</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CellTable</name>
    <message>
        <source>What the layer computes is not known, so its time is not predicted.</source>
        <translation>Was die Schicht rechnet, ist nicht bekannt, also wird ihre Zeit nicht vorhergesagt.</translation>
    </message>
    <message>
        <source>A time of 0 has no ratio: the layer only renames what is there, or its time was not measured.</source>
        <translation>Eine Zeit von 0 hat kein Verhältnis: Die Schicht benennt nur um, was da ist, oder ihre Zeit wurde nicht gemessen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Median ratio</source>
        <translation>Verhältnis (Median)</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>row without a layer</source>
        <translation>Zeile ohne Schicht</translation>
    </message>
    <message>
        <source>Its time is in no layer&apos;s.</source>
        <translation>Ihre Zeit steckt in keiner Schicht.</translation>
    </message>
    <message>
        <source>layer without a time</source>
        <translation>Schicht ohne Zeit</translation>
    </message>
    <message>
        <source>It keeps the time that the device&apos;s model predicts.</source>
        <translation>Sie behält die Zeit, die das Modell des Geräts vorhersagt.</translation>
    </message>
    <message>
        <source>taken to be fused</source>
        <translation>gilt als verschmolzen</translation>
    </message>
    <message>
        <source>It has no row of its own and only follows a layer that has: engines fuse such layers without saying so.</source>
        <translation>Sie hat keine eigene Zeile und folgt nur einer Schicht, die eine hat: Engines verschmelzen solche Schichten, ohne es zu sagen.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ClientsPage</name>
    <message numerus="yes">
        <source>%n clients</source>
        <translation>
            <numerusform>%n Client</numerusform>
            <numerusform>%n Clients</numerusform>
        </translation>
    </message>
    <message>
        <source>How long does a query take when the server&apos;s time is limited?</source>
        <translation>Wie lange dauert eine Abfrage, wenn die Zeit des Servers begrenzt ist?</translation>
    </message>
    <message>
        <source>Sharing the server</source>
        <translation>Server wird geteilt</translation>
    </message>
    <message>
        <source>%1 clients of %2 take %3 of the server&apos;s time a second, at most %4. A query takes %5 on average; no plans within the limit take less than %6 (proven; %7 off at most). Had each the server alone: %8.</source>
        <translation>%1 Clients von %2 nehmen %3 der Serverzeit je Sekunde, höchstens %4. Eine Abfrage dauert im Mittel %5; keine Pläne innerhalb der Grenze brauchen weniger als %6 (bewiesen; höchstens %7 daneben). Hätte jeder den Server für sich: %8.</translation>
    </message>
    <message>
        <source>Open a model to share a server among clients.</source>
        <translation>Öffnen Sie ein Modell, um einen Server unter Clients zu teilen.</translation>
    </message>
    <message>
        <source>mean of all clients</source>
        <translation>Mittel aller Clients</translation>
    </message>
    <message>
        <source>proven: no plans are below</source>
        <translation>bewiesen: Keine Pläne liegen darunter</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Abfrage</translation>
    </message>
    <message>
        <source>Server a second</source>
        <translation>Server je Sekunde</translation>
    </message>
    <message>
        <source>Layers there</source>
        <translation>Schichten da</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CommandPalette</name>
    <message>
        <source>Type what you want to do</source>
        <translation>Geben Sie ein, was Sie tun möchten</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>Actions found</source>
        <translation>Gefundene Aktionen</translation>
    </message>
    <message>
        <source>Nothing of that name; try fewer letters.</source>
        <translation>Nichts dieses Namens; versuchen Sie weniger Buchstaben.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CompareWorkspace</name>
    <message>
        <source>Methods and their metrics</source>
        <translation>Verfahren und ihre Kennzahlen</translation>
    </message>
    <message>
        <source>Open a model to compare methods on it.</source>
        <translation>Öffnen Sie ein Modell, um Verfahren daran zu vergleichen.</translation>
    </message>
    <message>
        <source>Double click a method to use it.</source>
        <translation>Doppelklicken Sie ein Verfahren, um es zu verwenden.</translation>
    </message>
    <message>
        <source>against %1 only</source>
        <translation>gegen nur %1</translation>
    </message>
    <message>
        <source>speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>How much faster than doing everything on one side?</source>
        <translation>Wie viel schneller, als alles auf einer Seite zu tun?</translation>
    </message>
    <message>
        <source>&amp;Lay its plan over the graph</source>
        <translation>Seinen Plan über den Graphen &amp;legen</translation>
    </message>
    <message>
        <source>Shows the selected method&apos;s plan and the present one on one graph</source>
        <translation>Zeigt den Plan des gewählten Verfahrens und den jetzigen in einem Graphen</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Dieses Verfahren verwenden</translation>
    </message>
    <message>
        <source>Lay its plan over the graph</source>
        <translation>Seinen Plan über den Graphen legen</translation>
    </message>
    <message>
        <source>&amp;Train what learns</source>
        <translation>Lernende &amp;trainieren</translation>
    </message>
    <message>
        <source>Learning methods take seconds, so they wait until they are asked</source>
        <translation>Lernende Verfahren brauchen Sekunden, deshalb warten sie, bis sie verlangt werden</translation>
    </message>
    <message>
        <source>Solving by %1</source>
        <translation>Mit %1 lösen</translation>
    </message>
    <message>
        <source>solving …</source>
        <translation>wird gelöst …</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nicht trainiert</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Phone, edge or cloud</source>
        <translation>Telefon, Edge oder Cloud</translation>
    </message>
    <message>
        <source>Pages of the comparison</source>
        <translation>Seiten des Vergleichs</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ComparisonBar</name>
    <message>
        <source>Layers that moved</source>
        <translation>Schichten, die gewechselt haben</translation>
    </message>
    <message>
        <source>The layer that moved before this one (%1)</source>
        <translation>Die vorige Schicht, die gewechselt hat (%1)</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>The next layer that moved (%1)</source>
        <translation>Die nächste Schicht, die gewechselt hat (%1)</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Show the present plan alone (%1)</source>
        <translation>Nur den jetzigen Plan zeigen (%1)</translation>
    </message>
    <message>
        <source>Leave the comparison</source>
        <translation>Vergleich verlassen</translation>
    </message>
    <message>
        <source>%1 against now</source>
        <translation>%1 gegen jetzt</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) moved</source>
        <translation>
            <numerusform>%n Schicht hat gewechselt</numerusform>
            <numerusform>%n Schichten haben gewechselt</numerusform>
        </translation>
    </message>
    <message>
        <source>every layer on the same tier</source>
        <translation>jede Schicht auf derselben Ebene</translation>
    </message>
    <message>
        <source>It is not possible now: %1</source>
        <translation>Er ist jetzt nicht möglich: %1</translation>
    </message>
    <message>
        <source>%1 there, %2 now: %3</source>
        <comment>latencies of two plans and their difference</comment>
        <translation>dort %1, jetzt %2: %3</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>stage, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>layer, tier there, tier now</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Go to a layer that moved</source>
        <translation>Zu einer Schicht, die gewechselt hat</translation>
    </message>
    <message>
        <source>No layer moved</source>
        <translation>Keine Schicht hat gewechselt</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::CurvesWorkspace</name>
    <message>
        <source>Where to cut as the uplink changes</source>
        <translation>Wo schneiden, wenn sich der Uplink ändert</translation>
    </message>
    <message>
        <source>Where does the time go for each cut position?</source>
        <translation>Wohin geht die Zeit bei jeder Schnittposition?</translation>
    </message>
    <message>
        <source>How much would a cut after each layer send?</source>
        <translation>Wie viel würde ein Schnitt nach jeder Schicht senden?</translation>
    </message>
    <message>
        <source>Open a model to see its plots.</source>
        <translation>Öffnen Sie ein Modell, um seine Diagramme zu sehen.</translation>
    </message>
    <message>
        <source>Evaluating every cut position</source>
        <translation>Jede Schnittposition bewerten</translation>
    </message>
    <message>
        <source>What is shown of each layer</source>
        <translation>Was von jeder Schicht gezeigt wird</translation>
    </message>
    <message>
        <source>Output sizes</source>
        <translation>Ausgabegrößen</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Zeiten</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::DdpgPage</name>
    <message>
        <source>the optimum</source>
        <translation>das Optimum</translation>
    </message>
    <message>
        <source>%1 above the optimum</source>
        <translation>%1 über dem Optimum</translation>
    </message>
    <message>
        <source>Open a model and an agent learns where to cut it.</source>
        <translation>Öffnen Sie ein Modell, und ein Agent lernt, wo es zu schneiden ist.</translation>
    </message>
    <message>
        <source>Open a model, or drop an ONNX file here.</source>
        <translation>Öffnen Sie ein Modell oder ziehen Sie eine ONNX-Datei hierher.</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Wird gelernt …</translation>
    </message>
    <message>
        <source>Training an agent</source>
        <translation>Ein Agent wird trainiert</translation>
    </message>
    <message numerus="yes">
        <source>Training %n agents</source>
        <translation>
            <numerusform>%n Agent wird trainiert</numerusform>
            <numerusform>%n Agenten werden trainiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Episode</source>
        <translation>Episode</translation>
    </message>
    <message>
        <source>the agent by itself</source>
        <translation>der Agent allein</translation>
    </message>
    <message>
        <source>its noisy tries, mean</source>
        <translation>seine verrauschten Versuche, Mittel</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>exakt %1</translation>
    </message>
    <message>
        <source>random search %1</source>
        <translation>Zufallssuche %1</translation>
    </message>
    <message>
        <source>Learning: after %1 episodes the agent by itself takes %2, %3.</source>
        <translation>Lernt: Nach %1 Episoden braucht der Agent allein %2, %3.</translation>
    </message>
    <message>
        <source>Cancelled after %1 episodes; by itself the agent took %2 then, %3.</source>
        <translation>Nach %1 Episoden abgebrochen; allein brauchte der Agent da %2, %3.</translation>
    </message>
    <message>
        <source>The answer, what the final actor does by itself: %1, %2.</source>
        <translation>Die Antwort, was der fertige Akteur allein tut: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n episode(s), what was learned is kept: by itself the agent takes %1, %2.</source>
        <translation>
            <numerusform>Nach %n Episode angehalten, das Gelernte bleibt: Allein braucht der Agent %1, %2.</numerusform>
            <numerusform>Nach %n Episoden angehalten, das Gelernte bleibt: Allein braucht der Agent %1, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Best plan that it tried on the way: %1, %2. Random search with as many plans (%3): %4, %5.</source>
        <translation>Bester Plan, den er unterwegs versucht hat: %1, %2. Zufallssuche mit ebenso vielen Plänen (%3): %4, %5.</translation>
    </message>
    <message>
        <source>the answers</source>
        <translation>die Antworten</translation>
    </message>
    <message>
        <source>best plans tried</source>
        <translation>beste versuchte Pläne</translation>
    </message>
    <message>
        <source>random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>The first agent learns …</source>
        <translation>Der erste Agent lernt …</translation>
    </message>
    <message>
        <source>“20 seeds” trains as many agents and shows how far above the optimum they end.</source>
        <translation>„20 Startwerte“ trainiert ebenso viele Agenten und zeigt, wie weit über dem Optimum sie enden.</translation>
    </message>
    <message numerus="yes">
        <source>Gap of %n agents: median %1, at most %2, %3 at the optimum</source>
        <translation>
            <numerusform>Abstand von %n Agenten: Median %1, höchstens %2, %3 am Optimum</numerusform>
            <numerusform>Abstand von %n Agenten: Median %1, höchstens %2, %3 am Optimum</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>Graph anordnen</translation>
    </message>
    <message>
        <source>episode %1 of %2</source>
        <translation>Episode %1 von %2</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>%1 · layers: %2</source>
        <comment>latency of a plan, and where its layers run</comment>
        <translation>%1 · Schichten: %2</translation>
    </message>
    <message>
        <source>Agent (DDPG)</source>
        <translation>Agent (DDPG)</translation>
    </message>
    <message>
        <source>&amp;Stop and keep</source>
        <translation>&amp;Anhalten und behalten</translation>
    </message>
    <message>
        <source>&amp;20 seeds</source>
        <translation>&amp;20 Startwerte</translation>
    </message>
    <message>
        <source>The plan on the graph</source>
        <translation>Der Plan auf dem Graphen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Best tried</source>
        <translation>Bester versuchter</translation>
    </message>
    <message>
        <source>Random search</source>
        <translation>Zufallssuche</translation>
    </message>
    <message>
        <source>Exact optimum</source>
        <translation>Exaktes Optimum</translation>
    </message>
    <message>
        <source>On the graph:</source>
        <translation>Auf dem Graphen:</translation>
    </message>
    <message>
        <source>Train with &amp;another seed</source>
        <translation>Mit &amp;anderem Startwert trainieren</translation>
    </message>
    <message>
        <source>Seed of the agent</source>
        <translation>Startwert des Agenten</translation>
    </message>
    <message>
        <source>Trains twenty agents, from this seed on, and shows how far above the optimum their answers are</source>
        <translation>Trainiert zwanzig Agenten, von diesem Startwert an, und zeigt, wie weit über dem Optimum ihre Antworten liegen</translation>
    </message>
    <message>
        <source>Episodes, steps and the widths of both networks (50 and 30) are mobile web AR&apos;s; the rest, of which it is silent, is DDPG&apos;s own paper&apos;s, but for discount, replay and target networks, which suit 40 000 steps. A heuristic without a bound: the exact optimum is one minimum cut.</source>
        <translation>Episoden, Schritte und die Breiten beider Netze (50 und 30) sind die von Mobile Web-AR; der Rest, von dem sie schweigt, ist aus der Arbeit zu DDPG selbst, außer Diskont, Replay und Zielnetzen, die zu 40 000 Schritten passen. Eine Heuristik ohne Schranke: Das exakte Optimum ist ein minimaler Schnitt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Above the optimum</source>
        <translation>Über dem Optimum</translation>
    </message>
    <message>
        <source>What the agent learns</source>
        <translation>Was der Agent lernt</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::Document</name>
    <message>
        <source>Building the problem of %1</source>
        <translation>Problem zu %1 aufbauen</translation>
    </message>
    <message>
        <source>Solving</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Computing the exact curve</source>
        <translation>Exakte Kurve berechnen</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 lesen</translation>
    </message>
    <message>
        <source>Solving to keep the answer</source>
        <translation>Lösen, um die Antwort zu behalten</translation>
    </message>
    <message>
        <source>Reading the plan of %1</source>
        <translation>Lese den Plan von %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::EnergyWorkspace</name>
    <message>
        <source>%1 of %2 layers on %3</source>
        <translation>%1 von %2 Schichten auf %3</translation>
    </message>
    <message>
        <source>How much energy does a frame take when it may take longer?</source>
        <translation>Wie viel Energie braucht ein Bild, wenn es länger dauern darf?</translation>
    </message>
    <message>
        <source>Open a model to see latency against energy.</source>
        <translation>Öffnen Sie ein Modell, um Latenz gegen Energie zu sehen.</translation>
    </message>
    <message>
        <source>Computing latency against energy</source>
        <translation>Latenz gegen Energie berechnen</translation>
    </message>
    <message>
        <source>No energy is known: choose a device whose power is, or a radio under Beyond time.</source>
        <translation>Es ist keine Energie bekannt: Wählen Sie ein Gerät mit bekannter Leistung oder einen Funk unter „Jenseits der Zeit“.</translation>
    </message>
    <message>
        <source>latency allowed (supported plans: corners of the convex hull)</source>
        <translation>erlaubte Latenz (gestützte Pläne: Ecken der konvexen Hülle)</translation>
    </message>
    <message>
        <source>energy of a frame</source>
        <translation>Energie eines Bildes</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExampleCard</name>
    <message>
        <source>Computing the curve of %1</source>
        <translation>Kurve von %1 berechnen</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Computing...</source>
        <translation>Wird berechnet...</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExampleGroup</name>
    <message>
        <source>Layer partitioning between edge and cloud (Liang et al., 2023)</source>
        <translation>Schichten zwischen Edge und Cloud aufteilen (Liang et al., 2023)</translation>
    </message>
    <message>
        <source>Offloading to edge servers for users who move</source>
        <translation>Auslagern auf Edge-Server für Nutzer, die sich bewegen</translation>
    </message>
    <message>
        <source>Incremental offloading</source>
        <translation>Schrittweises Auslagern</translation>
    </message>
    <message>
        <source>Snapshots of web apps and shared servers</source>
        <translation>Snapshots von Web-Apps und geteilte Server</translation>
    </message>
    <message>
        <source>Device, edge and cloud for augmented reality in the browser</source>
        <translation>Gerät, Edge und Cloud für Augmented Reality im Browser</translation>
    </message>
    <message>
        <source>Early exits and what must be sent ahead</source>
        <translation>Frühe Ausgänge und was vorab zu senden ist</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Weitere</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExitsSettingsBar</name>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>Deadline (Edgent)</source>
        <translation>Frist (Edgent)</translation>
    </message>
    <message>
        <source>Required accuracy</source>
        <translation>Verlangte Genauigkeit</translation>
    </message>
    <message>
        <source>Its standard deviation</source>
        <translation>Standardabweichung davon</translation>
    </message>
    <message>
        <source>Uplink of the exits</source>
        <translation>Uplink der Ausgänge</translation>
    </message>
    <message>
        <source>Downlink of the exits</source>
        <translation>Downlink der Ausgänge</translation>
    </message>
    <message>
        <source>Standard deviation of the required accuracy</source>
        <translation>Standardabweichung der verlangten Genauigkeit</translation>
    </message>
    <message>
        <source>How the exits are served</source>
        <translation>Wie die Ausgänge bedient werden</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>Netz mit frühen Ausgängen</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Accuracy of exit %1</source>
        <translation>Genauigkeit des Ausgangs %1</translation>
    </message>
    <message>
        <source>Accuracy, %1</source>
        <translation>Genauigkeit, %1</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExitsWorkspace</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>%1 · the cut of %2 moves</source>
        <translation>%1 · der Schnitt von %2 wandert</translation>
    </message>
    <message>
        <source>Edgent takes %1 within %2</source>
        <translation>Edgent nimmt %1 innerhalb von %2</translation>
    </message>
    <message>
        <source>least expected latency %1</source>
        <translation>geringste erwartete Latenz %1</translation>
    </message>
    <message>
        <source>genetic algorithm %1 (gap %2)</source>
        <translation>genetischer Algorithmus %1 (Abstand %2)</translation>
    </message>
    <message>
        <source>Edgent, as read here, %1</source>
        <translation>Edgent, wie hier gelesen, %1</translation>
    </message>
    <message>
        <source>published %1 and %2</source>
        <translation>veröffentlicht %1 und %2</translation>
    </message>
    <message>
        <source>Edgent&apos;s expected latency is not explained in print; here each request names its accuracy and Edgent gives the server the input and the layers up to one point of that exit.</source>
        <translation>Wie Edgents erwartete Latenz gebildet wurde, steht nirgends; hier nennt jede Anfrage ihre Genauigkeit, und Edgent gibt dem Server die Eingabe und die Schichten bis zu einem Punkt dieses Ausgangs.</translation>
    </message>
    <message>
        <source>The published numbers include loading and parsing the model (86 ms or more on the mobile device) and a network whose layers are not printed.</source>
        <translation>Die veröffentlichten Zahlen enthalten das Laden und Lesen des Modells (86 ms oder mehr auf dem mobilen Gerät) und gelten für ein Netz, dessen Schichten nicht abgedruckt sind.</translation>
    </message>
    <message>
        <source>Working out where each exit&apos;s layers run …</source>
        <translation>Wo die Schichten jedes Ausgangs laufen, wird berechnet …</translation>
    </message>
    <message>
        <source>Which exit serves how many requests</source>
        <translation>Welcher Ausgang wie viele Anfragen bedient</translation>
    </message>
    <message>
        <source>Latency by exit</source>
        <translation>Latenz je Ausgang</translation>
    </message>
    <message>
        <source>Expected latency as the uplink changes</source>
        <translation>Erwartete Latenz bei wechselndem Uplink</translation>
    </message>
    <message>
        <source>Serving the exits</source>
        <translation>Ausgänge werden bedient</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>Edgent&apos;s split</source>
        <translation>Aufteilung von Edgent</translation>
    </message>
    <message>
        <source>genetic</source>
        <translation>genetisch</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Where each exit runs</source>
        <translation>Wo jeder Ausgang läuft</translation>
    </message>
    <message>
        <source>Leaving by threshold</source>
        <translation>Verlassen nach Schwelle</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ExportDialog</name>
    <message>
        <source>Export a figure</source>
        <translation>Abbildung exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Speichern unter...</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is nothing to export yet; open a model first.</source>
        <translation>Noch gibt es nichts zu exportieren; öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>%1 × %2 in, text of %3 pt</source>
        <translation>%1 × %2 Zoll, Text in %3 pt</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Export all figures</source>
        <translation>Alle Abbildungen exportieren</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::FramesPage</name>
    <message>
        <source>How many frames are inside?</source>
        <translation>Wie viele Bilder sind unterwegs?</translation>
    </message>
    <message>
        <source>Open a model to see its frames run.</source>
        <translation>Öffnen Sie ein Modell, um seine Bilder laufen zu sehen.</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Frame rate, logarithmic</source>
        <translation>Bildrate, logarithmisch</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Evenly spaced</source>
        <translation>Gleichmäßig</translation>
    </message>
    <message>
        <source>At random (Poisson)</source>
        <translation>Zufällig (Poisson)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>how frames come</source>
        <translation>Ankunft der Bilder</translation>
    </message>
    <message>
        <source>the second plan</source>
        <translation>Zweiter Plan</translation>
    </message>
    <message>
        <source>Frames arrive at</source>
        <translation>Bilder kommen mit</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Beside it, the plan of</source>
        <translation>Daneben der Plan von</translation>
    </message>
    <message>
        <source>Running frames through the pipeline</source>
        <translation>Bilder durchlaufen die Pipeline</translation>
    </message>
    <message>
        <source>Where is each frame? %1</source>
        <translation>Wo ist jedes Bild? %1</translation>
    </message>
    <message>
        <source>Where is each frame?</source>
        <translation>Wo ist jedes Bild?</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>grows</source>
        <translation>wächst</translation>
    </message>
    <message>
        <source>by formula</source>
        <translation>nach Formel</translation>
    </message>
    <message>
        <source>Throughput</source>
        <translation>Durchsatz</translation>
    </message>
    <message>
        <source>Latency, median</source>
        <translation>Latenz, Median</translation>
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
        <translation>Unterwegs, Mittel</translation>
    </message>
    <message>
        <source>Inside, most</source>
        <translation>Unterwegs, höchstens</translation>
    </message>
    <message>
        <source>Click a frame to read its story. %1 of %2 frames are drawn.</source>
        <translation>Klicken Sie ein Bild an, um seine Geschichte zu lesen. Gezeichnet sind %1 von %2 Bildern.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::GeneticPage</name>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>What the genetic algorithm finds, against the exact answer</source>
        <translation>Was der genetische Algorithmus findet, gegen die exakte Antwort</translation>
    </message>
    <message>
        <source>Click into the plot to see the best plan of a generation.</source>
        <translation>Klicken Sie in das Diagramm, um den besten Plan einer Generation zu sehen.</translation>
    </message>
    <message>
        <source>Early-exit network</source>
        <translation>Netz mit frühen Ausgängen</translation>
    </message>
    <message>
        <source>Model in view</source>
        <translation>Angezeigtes Modell</translation>
    </message>
    <message>
        <source>Search with &amp;another seed</source>
        <translation>&amp;Neu suchen mit anderem Startwert</translation>
    </message>
    <message>
        <source>Seed of the genetic algorithm</source>
        <translation>Startwert des genetischen Algorithmus</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Sucht</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>What is searched genetically</source>
        <translation>Was genetisch gesucht wird</translation>
    </message>
    <message>
        <source>Stopped; what was found until then stays.</source>
        <translation>Angehalten; was bis dahin gefunden war, bleibt.</translation>
    </message>
    <message>
        <source>Open a model to search where to cut it.</source>
        <translation>Öffnen Sie ein Modell, um zu suchen, wo es zu teilen ist.</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Searching genetically</source>
        <translation>Genetische Suche</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generation</translation>
    </message>
    <message>
        <source>best</source>
        <translation>bester</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>exact %1</source>
        <translation>exakt %1</translation>
    </message>
    <message>
        <source>published: best found</source>
        <translation>veröffentlicht: bester gefunden</translation>
    </message>
    <message>
        <source>published: mean steady</source>
        <translation>veröffentlicht: Mittel stabil</translation>
    </message>
    <message>
        <source>Best %1 after %2 plans, %3 above the exact %4</source>
        <translation>Bester %1 nach %2 Plänen, %3 über dem exakten %4</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>Generation %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>Genetic algorithm</source>
        <translation>Genetischer Algorithmus</translation>
    </message>
    <message>
        <source>Iterations and operators are Pre-DNNOff&apos;s; it prints neither population nor rates, so those are this program&apos;s, and so are elite and cut-off. A heuristic: the exact answer is a minimum cut.</source>
        <translation>Iterationen und Operatoren sind die von Pre-DNNOff; es druckt weder Population noch Raten, also sind diese von diesem Programm, ebenso Elite und Abschneiden. Eine Heuristik: Die exakte Antwort ist ein minimaler Schnitt.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::GraphWorkspace</name>
    <message>
        <source>Latency as the uplink changes: drag the marker</source>
        <translation>Latenz bei wechselndem Uplink: ziehen Sie die Marke</translation>
    </message>
    <message>
        <source>Colour layers by</source>
        <translation>Schichten färben nach</translation>
    </message>
    <message>
        <source>Colour: tier</source>
        <translation>Farbe: Ebene</translation>
    </message>
    <message>
        <source>Colour: time</source>
        <translation>Farbe: Zeit</translation>
    </message>
    <message>
        <source>Colour: output size</source>
        <translation>Farbe: Ausgabegröße</translation>
    </message>
    <message>
        <source>Colour: MACs</source>
        <translation>Farbe: MACs</translation>
    </message>
    <message>
        <source>Direction of the graph</source>
        <translation>Richtung des Graphen</translation>
    </message>
    <message>
        <source>Top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Find a layer</source>
        <translation>Schicht finden</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole graph (%1)</source>
        <translation>Ganzen Graphen zeigen (%1)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Reading the model...</source>
        <translation>Modell wird gelesen...</translation>
    </message>
    <message>
        <source>Open a model, or drop an ONNX file here.</source>
        <translation>Öffnen Sie ein Modell oder ziehen Sie eine ONNX-Datei hierher.</translation>
    </message>
    <message>
        <source>Drawing the graph...</source>
        <translation>Graph wird gezeichnet...</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>Graph anordnen</translation>
    </message>
    <message>
        <source>no layer of that name</source>
        <translation>keine Schicht dieses Namens</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>%1 an %2 heften</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 lösen</translation>
    </message>
    <message>
        <source>By Graphviz</source>
        <translation>Mit Graphviz</translation>
    </message>
    <message>
        <source>Drawn top to bottom by Graphviz&apos; dot, where it is done in two seconds.</source>
        <translation>Von oben nach unten gezeichnet von Graphviz&apos; dot, wo es in zwei Sekunden fertig ist.</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>Colour: switching rate</source>
        <translation>Farbe: Wechselrate</translation>
    </message>
    <message>
        <source>Blocks of the graph</source>
        <translation>Blöcke des Graphen</translation>
    </message>
    <message>
        <source>Which blocks are drawn as one box. Double click a block to expand it; click the title beside its frame to collapse it.</source>
        <translation>Welche Blöcke als ein Kasten gezeichnet werden. Ein Doppelklick klappt einen Block auf, ein Klick auf den Titel neben seinem Rahmen klappt ihn zu.</translation>
    </message>
    <message>
        <source>Blocks: automatic</source>
        <translation>Blöcke: automatisch</translation>
    </message>
    <message>
        <source>Blocks: collapsed</source>
        <translation>Blöcke: zugeklappt</translation>
    </message>
    <message>
        <source>Blocks: expanded</source>
        <translation>Blöcke: aufgeklappt</translation>
    </message>
    <message>
        <source>Collapse blocks by one level</source>
        <translation>Blöcke um eine Stufe zuklappen</translation>
    </message>
    <message>
        <source>Expand blocks by one level</source>
        <translation>Blöcke um eine Stufe aufklappen</translation>
    </message>
    <message>
        <source>Blocks: as chosen</source>
        <translation>Blöcke: wie gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>a time and a tier</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Double click to expand</source>
        <translation>Doppelklick klappt auf</translation>
    </message>
    <message>
        <source>Expand %1</source>
        <translation>%1 aufklappen</translation>
    </message>
    <message>
        <source>Collapse %1</source>
        <translation>%1 zuklappen</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Alle Blöcke zuklappen</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Alle Blöcke aufklappen</translation>
    </message>
    <message>
        <source>The uplink at which a layer moves outward. Grey: never. Hatched: it comes back, or moves more than once; the inspector shows where.</source>
        <translation>Der Uplink, bei dem eine Schicht nach außen wechselt. Grau: nie. Schraffiert: sie kehrt zurück oder wechselt mehrmals; der Inspektor zeigt, wo.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::Inspector</name>
    <message>
        <source>shape not known</source>
        <translation>Form nicht bekannt</translation>
    </message>
    <message>
        <source>scalar</source>
        <translation>Skalar</translation>
    </message>
    <message numerus="yes">
        <source>, %n group(s)</source>
        <translation>
            <numerusform>, %n Gruppe</numerusform>
            <numerusform>, %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted by the device&apos;s model</source>
        <translation>vom Modell des Geräts vorhergesagt</translation>
    </message>
    <message>
        <source>the device&apos;s model went below zero: 0 was taken</source>
        <translation>das Modell des Geräts fiel unter null: 0 wurde genommen</translation>
    </message>
    <message>
        <source>the layer&apos;s cost is not known: only the overhead is counted</source>
        <translation>die Kosten der Schicht sind nicht bekannt: nur der Grundaufwand zählt</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>typed; clear the field&apos;s value with the button</source>
        <translation>eingegeben; der Knopf löscht den Wert des Feldes</translation>
    </message>
    <message>
        <source>Nothing open</source>
        <translation>Nichts geöffnet</translation>
    </message>
    <message>
        <source>Open a model or drop a file on the window.</source>
        <translation>Öffnen Sie ein Modell oder ziehen Sie eine Datei auf das Fenster.</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODELL</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Pinned layers</source>
        <translation>Angeheftete Schichten</translation>
    </message>
    <message>
        <source>Select a layer to see what it costs and why it runs where it does.</source>
        <translation>Wählen Sie eine Schicht, um zu sehen, was sie kostet und warum sie dort läuft.</translation>
    </message>
    <message>
        <source>LAYER</source>
        <translation>SCHICHT</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>TIME</source>
        <translation>ZEIT</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Time on %1</source>
        <translation>Zeit auf %1</translation>
    </message>
    <message>
        <source>Back to the model&apos;s time</source>
        <translation>Zurück zur Zeit des Modells</translation>
    </message>
    <message>
        <source>WHY HERE</source>
        <translation>WARUM HIER</translation>
    </message>
    <message>
        <source>Unpin from %1</source>
        <translation>Von %1 lösen</translation>
    </message>
    <message>
        <source>Pin to %1</source>
        <translation>An %1 heften</translation>
    </message>
    <message>
        <source>● runs on %1</source>
        <translation>● läuft auf %1</translation>
    </message>
    <message>
        <source>Looking for the next best place</source>
        <translation>Nächstbesten Platz suchen</translation>
    </message>
    <message>
        <source>size unknown</source>
        <translation>Größe unbekannt</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>mindestens %1</translation>
    </message>
    <message>
        <source>OVER THE UPLINK</source>
        <translation>ÜBER DEN UPLINK</translation>
    </message>
    <message>
        <source>measured together with another layer, whose time holds this one&apos;s</source>
        <translation>zusammen mit einer anderen Schicht gemessen, deren Zeit diese enthält</translation>
    </message>
    <message>
        <source>a constant</source>
        <translation>eine Konstante</translation>
    </message>
    <message>
        <source>the data themselves</source>
        <translation>die Daten selbst</translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) from the data</source>
        <translation>
            <numerusform>%n Schicht von den Daten entfernt</numerusform>
            <numerusform>%n Schichten von den Daten entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>LEAVES %1</source>
        <translation>%1 VERLÄSST</translation>
    </message>
    <message>
        <source>Nothing that this layer makes.</source>
        <translation>Nichts, was diese Schicht erzeugt.</translation>
    </message>
    <message>
        <source>Nothing, under the present plan.</source>
        <translation>Nichts, beim gegenwärtigen Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensors, %1 in all</source>
        <translation>
            <numerusform>%n Tensor, insgesamt %1</numerusform>
            <numerusform>%n Tensoren, insgesamt %1</numerusform>
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
        <translation>Abstand der Beobachtungen</translation>
    </message>
    <message>
        <source>requests/s</source>
        <translation>Anfragen/s</translation>
    </message>
    <message>
        <source>the request rate</source>
        <translation>Rate der Anfragen</translation>
    </message>
    <message>
        <source>the hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>the probes&apos; noise</source>
        <translation>Rauschen der Proben</translation>
    </message>
    <message>
        <source>How fast is the uplink, and what do probes say?</source>
        <translation>Wie schnell ist der Uplink, und was sagen Proben?</translation>
    </message>
    <message>
        <source>How long does a request take?</source>
        <translation>Wie lange dauert eine Anfrage?</translation>
    </message>
    <message>
        <source>A new plan must be better by more than this</source>
        <translation>Ein neuer Plan muss um mehr als dies besser sein</translation>
    </message>
    <message>
        <source>Rates are estimated by probes of two sizes over a synthetic link whose rate scatters by so much</source>
        <translation>Raten werden von Proben zweier Größen über eine synthetische Verbindung geschätzt, deren Rate um so viel streut</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Monitored every</source>
        <translation>Beobachtet alle</translation>
    </message>
    <message>
        <source>Requests come at</source>
        <translation>Anfragen kommen mit</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Probes&apos; noise</source>
        <translation>Rauschen der Proben</translation>
    </message>
    <message>
        <source>Playing the loop over %1</source>
        <translation>Schleife wird über %1 abgespielt</translation>
    </message>
    <message>
        <source>Round by round</source>
        <translation>Runde für Runde</translation>
    </message>
    <message>
        <source>Drop a bandwidth trace here, or add a synthetic one above.</source>
        <translation>Ziehen Sie eine Aufzeichnung der Bandbreite hierher oder fügen Sie oben eine synthetische hinzu.</translation>
    </message>
    <message>
        <source>Open a model to play the loop with it.</source>
        <translation>Öffnen Sie ein Modell, um die Schleife damit abzuspielen.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MainWindow</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>EdgeCut sessions (*.edgecut)</source>
        <translation>EdgeCut-Sitzungen (*.edgecut)</translation>
    </message>
    <message>
        <source>Sessions, models and problems (*.edgecut *.onnx *.prototxt *.json);;All files (*)</source>
        <translation>Sitzungen, Modelle und Probleme (*.edgecut *.onnx *.prototxt *.json);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MeasuredWorkspace</name>
    <message>
        <source>&amp;Forget these times</source>
        <translation>Diese Zeiten &amp;vergessen</translation>
    </message>
    <message>
        <source>Tier whose measured times are shown</source>
        <translation>Ebene, deren gemessene Zeiten gezeigt werden</translation>
    </message>
    <message>
        <source>Takes the device&apos;s predicted times again</source>
        <translation>Nimmt wieder die vorhergesagten Zeiten des Geräts</translation>
    </message>
    <message>
        <source>How well do predicted times fit measured ones?</source>
        <translation>Wie gut passen vorhergesagte Zeiten zu gemessenen?</translation>
    </message>
    <message>
        <source>No times were measured yet. Drop a file of them on the window, or open it: a profile of ONNX Runtime (enable_profiling), of TensorRT (trtexec --exportProfile=times.json), or a table whose first line is layer,edge,cloud and whose rows are layers and milliseconds.</source>
        <translation>Noch wurden keine Zeiten gemessen. Lassen Sie eine Datei davon auf das Fenster fallen oder öffnen Sie sie: ein Profil von ONNX Runtime (enable_profiling), von TensorRT (trtexec --exportProfile=times.json) oder eine Tabelle, deren erste Zeile layer,edge,cloud lautet und deren Zeilen Schichten und Millisekunden sind.</translation>
    </message>
    <message>
        <source>Tables of measured times</source>
        <translation>Tabellen gemessener Zeiten</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Not matched (%1)</source>
        <translation>Nicht zugeordnet (%1)</translation>
    </message>
    <message>
        <source>%1 (%2), measured on %3; predicted by the model of %4.</source>
        <translation>%1 (%2), gemessen auf %3; vorhergesagt vom Modell von %4.</translation>
    </message>
    <message>
        <source>No kernel has both times.</source>
        <translation>Kein Kernel hat beide Zeiten.</translation>
    </message>
    <message numerus="yes">
        <source>%n kernel(s) compared: %1 predicted, %2 measured; median ratio %3, mean error %4</source>
        <translation>
            <numerusform>%n Kernel verglichen: %1 vorhergesagt, %2 gemessen; mittleres Verhältnis (Median) %3, mittlerer Fehler %4</numerusform>
            <numerusform>%n Kernel verglichen: %1 vorhergesagt, %2 gemessen; mittleres Verhältnis (Median) %3, mittlerer Fehler %4</numerusform>
        </translation>
    </message>
    <message>
        <source>, R² of the logarithms %1.</source>
        <translation>, R² der Logarithmen %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n without a ratio, in the table only.</source>
        <translation>
            <numerusform>%n ohne Verhältnis, nur in der Tabelle.</numerusform>
            <numerusform>%n ohne Verhältnis, nur in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>predicted</source>
        <translation>vorhergesagt</translation>
    </message>
    <message>
        <source>predicted too slow</source>
        <translation>zu langsam vorhergesagt</translation>
    </message>
    <message>
        <source>predicted too fast</source>
        <translation>zu schnell vorhergesagt</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Predicted against measured, by kind of layer</source>
        <translation>Vorhergesagt gegen gemessen, nach Art der Schicht</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MessagesPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MethodOptions</name>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>All options of the method</source>
        <translation>Alle Optionen des Verfahrens</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MetricTable</name>
    <message>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilityServerPanel</name>
    <message>
        <source>Users present</source>
        <translation>Anwesende Nutzer</translation>
    </message>
    <message>
        <source>Arrivals so far</source>
        <translation>Ankünfte bisher</translation>
    </message>
    <message>
        <source>Backhaul</source>
        <translation>Backhaul</translation>
    </message>
    <message>
        <source>Server %1 · cell (%2, %3)</source>
        <translation>Server %1 · Zelle (%2, %3)</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>ganzes Stück</translation>
    </message>
    <message>
        <source>Hand-overs</source>
        <translation>Serverwechsel</translation>
    </message>
    <message>
        <source>Hits, partial, misses</source>
        <translation>Treffer, teilweise, Fehlgriffe</translation>
    </message>
    <message>
        <source>Queries after them</source>
        <translation>Abfragen danach</translation>
    </message>
    <message>
        <source>Most clients</source>
        <translation>Meiste Clients</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Peak uplink</source>
        <translation>Höchster Uplink</translation>
    </message>
    <message>
        <source>users</source>
        <translation>Nutzer</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>partial</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>misses</source>
        <translation>Fehlgriffe</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>received</source>
        <translation>empfangen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilitySettingsBar</name>
    <message>
        <source>&amp;More …</source>
        <translation>&amp;Weitere …</translation>
    </message>
    <message>
        <source>Intervals, cells, training, contention, backhaul, fractions</source>
        <translation>Intervalle, Zellen, Training, Gedränge, Backhaul, Teile</translation>
    </message>
    <message>
        <source>The papers&apos; traces cannot be shipped. Drop KAIST&apos;s, GeoLife&apos;s, GPX, SUMO or CSV files on the window for the real experiment.</source>
        <translation>Die Aufzeichnungen der Arbeiten dürfen nicht beiliegen. Ziehen Sie Dateien von KAIST, GeoLife, GPX, SUMO oder CSV auf das Fenster für das echte Experiment.</translation>
    </message>
    <message>
        <source>Who moves</source>
        <translation>Wer sich bewegt</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Prädiktor</translation>
    </message>
    <message>
        <source>Migration radius</source>
        <translation>Migrationsradius</translation>
    </message>
    <message>
        <source>Time to live</source>
        <translation>Lebensdauer</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Campus (synthetic)</source>
        <translation>Campus (synthetisch)</translation>
    </message>
    <message>
        <source>City (synthetic)</source>
        <translation>Stadt (synthetisch)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::MobilityWorkspace</name>
    <message>
        <source>Moving through the world …</source>
        <translation>Bewegung durch die Welt …</translation>
    </message>
    <message>
        <source>Colour of the cells</source>
        <translation>Farbe der Zellen</translation>
    </message>
    <message>
        <source>Follow a user</source>
        <translation>Einem Nutzer folgen</translation>
    </message>
    <message>
        <source>Moving through the world</source>
        <translation>Bewegung durch die Welt</translation>
    </message>
    <message>
        <source>Follow: nobody</source>
        <translation>Folgen: niemandem</translation>
    </message>
    <message>
        <source>Follow: %1</source>
        <translation>Folgen: %1</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>These movements are synthetic, so the numbers need not meet.</source>
        <translation>Diese Bewegungen sind synthetisch, daher müssen die Zahlen nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>%1 of %2 · %3 users · %4 servers</source>
        <translation>%1 von %2 · %3 Nutzer · %4 Server</translation>
    </message>
    <message>
        <source>Right: PerDNN&apos;s Fig. 9 and Table III, on the backhaul with Inception. Quiet: peaks under 100 Mbit/s. Here: %1.</source>
        <translation>Rechts: PerDNNs Fig. 9 und Tabelle III, auf dem Backhaul mit Inception. Ruhig: Spitzen unter 100 Mbit/s. Hier: %1.</translation>
    </message>
    <message>
        <source>Pages of mobility</source>
        <translation>Seiten der Mobilität</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Sending ahead</source>
        <translation>Vorausschicken</translation>
    </message>
    <message>
        <source>Click a server to see its history, or a person to follow them.</source>
        <translation>Klicken Sie auf einen Server, um seinen Verlauf zu sehen, oder auf eine Person, um ihr zu folgen.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::OffloadingWorkspace</name>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Server times</source>
        <translation>Serverzeiten</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Pages of offloading</source>
        <translation>Seiten der Auslagerung</translation>
    </message>
    <message>
        <source>Many clients</source>
        <translation>Viele Clients</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PipelineWorkspace</name>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Over a trace</source>
        <translation>Über eine Aufzeichnung</translation>
    </message>
    <message>
        <source>Pages of the pipeline</source>
        <translation>Seiten der Pipeline</translation>
    </message>
    <message>
        <source>Collaboration</source>
        <translation>Zusammenarbeit</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PredictionPage</name>
    <message>
        <source>Mean error by positions looked at</source>
        <translation>Mittlerer Fehler nach betrachteten Orten</translation>
    </message>
    <message>
        <source>Mean error by interval</source>
        <translation>Mittlerer Fehler nach Intervall</translation>
    </message>
    <message>
        <source>Predictions in vain by interval</source>
        <translation>Vergebliche Vorhersagen nach Intervall</translation>
    </message>
    <message>
        <source>Benefit per cost by interval</source>
        <translation>Nutzen je Kosten nach Intervall</translation>
    </message>
    <message>
        <source>Predictors (PerDNN, Table III)</source>
        <translation>Prädiktoren (PerDNN, Tabelle III)</translation>
    </message>
    <message>
        <source>Cancelled. Change a setting or come back to this page to compute it.</source>
        <translation>Abgebrochen. Ändern Sie eine Einstellung oder kommen Sie auf diese Seite zurück, um es zu berechnen.</translation>
    </message>
    <message>
        <source>Learning from the movements …</source>
        <translation>Aus den Bewegungen wird gelernt …</translation>
    </message>
    <message>
        <source>Comparing predictors</source>
        <translation>Prädiktoren werden verglichen</translation>
    </message>
    <message>
        <source>With %1, predicting every %2 pays most here; the paper takes 20 s.</source>
        <translation>Mit %1 lohnt sich hier eine Vorhersage alle %2 am meisten; die Arbeit nimmt 20 s.</translation>
    </message>
    <message>
        <source>Here is a synthetic world, drawn by a generator: its people walk straighter and turn at other places than those of %1, so the numbers need not meet.</source>
        <translation>Dies ist eine synthetische Welt, von einem Generator gezeichnet: Ihre Leute gehen gerader und biegen an anderen Stellen ab als die von %1, die Zahlen müssen also nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>mean error</source>
        <translation>mittlerer Fehler</translation>
    </message>
    <message>
        <source>in vain</source>
        <translation>vergeblich</translation>
    </message>
    <message>
        <source>benefit per cost</source>
        <translation>Nutzen je Kosten</translation>
    </message>
    <message>
        <source>next server</source>
        <translation>nächster Server</translation>
    </message>
    <message>
        <source>among the first two</source>
        <translation>unter den ersten beiden</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>Intervall</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ProvisioningPage</name>
    <message>
        <source>Train the &amp;agent too</source>
        <translation>Auch den &amp;Agenten trainieren</translation>
    </message>
    <message>
        <source>How long does recognition take?</source>
        <translation>Wie lange dauert die Erkennung?</translation>
    </message>
    <message>
        <source>How far from balance, which is 0?</source>
        <translation>Wie weit von der Balance, die 0 ist?</translation>
    </message>
    <message>
        <source>What does the phone draw?</source>
        <translation>Was verbraucht das Telefon?</translation>
    </message>
    <message>
        <source>Where does the computation run?</source>
        <translation>Wo läuft die Berechnung?</translation>
    </message>
    <message>
        <source>the paper&apos;s four networks</source>
        <translation>die vier Netze der Arbeit</translation>
    </message>
    <message>
        <source>the model in view</source>
        <translation>das Modell in der Ansicht</translation>
    </message>
    <message>
        <source>of the cloud&apos;s</source>
        <translation>der Cloud</translation>
    </message>
    <message>
        <source>What computation on the edge costs its provider, the cloud&apos;s price being 1. The paper does not say how it counts the edge.</source>
        <translation>Was Berechnung auf dem Edge ihren Anbieter kostet, wobei der Preis der Cloud 1 ist. Die Arbeit sagt nicht, wie sie den Edge zählt.</translation>
    </message>
    <message>
        <source>to 1 of latency</source>
        <translation>zu 1 der Latenz</translation>
    </message>
    <message>
        <source>How much energy counts in the reward against latency, both in shares of what they are on the phone alone: omega against phi</source>
        <translation>Wie viel Energie in der Belohnung gegenüber der Latenz zählt, beide als Anteil dessen, was sie auf dem Telefon allein sind: Omega gegen Phi</translation>
    </message>
    <message>
        <source>The paper&apos;s DDPG agent takes seconds a network, so it waits until it is asked</source>
        <translation>Der DDPG-Agent der Arbeit braucht Sekunden je Netz, deshalb wartet er, bis er gefragt wird</translation>
    </message>
    <message>
        <source>networks to provide</source>
        <translation>bereitzustellende Netze</translation>
    </message>
    <message>
        <source>the edge&apos;s price</source>
        <translation>Preis des Edge</translation>
    </message>
    <message>
        <source>the weight of energy</source>
        <translation>Gewicht der Energie</translation>
    </message>
    <message>
        <source>Provide</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>Edge&apos;s price</source>
        <translation>Preis des Edge</translation>
    </message>
    <message>
        <source>Energy counts</source>
        <translation>Energie zählt</translation>
    </message>
    <message>
        <source>Training the agent of mobile web AR</source>
        <translation>Der Agent von Mobile Web-AR wird trainiert</translation>
    </message>
    <message>
        <source>Providing recognition</source>
        <translation>Erkennung wird bereitgestellt</translation>
    </message>
    <message>
        <source>Open a model to see who could run it, or choose the paper&apos;s networks above.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, wer es ausführen könnte, oder wählen Sie oben die Netze der Arbeit.</translation>
    </message>
    <message>
        <source>Computation is counted in time on the last tier; the balance rate is the server cost saved less the latency saved.</source>
        <translation>Berechnung wird in Zeit auf der letzten Ebene gezählt; die Balancerate ist die ersparten Serverkosten weniger die ersparte Latenz.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::PublishedWorkspace</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Published numbers and ours</source>
        <translation>Veröffentlichte Zahlen und unsere</translation>
    </message>
    <message>
        <source>This session holds no published numbers. The example sessions do; a file of them (edgecut.published) can be dropped onto the window.</source>
        <translation>Diese Sitzung enthält keine veröffentlichten Zahlen. Die Beispielsitzungen enthalten welche; eine Datei davon (edgecut.published) lässt sich auf das Fenster ziehen.</translation>
    </message>
    <message>
        <source>Computing ...</source>
        <translation>Wird berechnet ...</translation>
    </message>
    <message>
        <source>Computing what the paper publishes</source>
        <translation>Berechnen, was die Arbeit veröffentlicht</translation>
    </message>
    <message>
        <source>Here is computed from this session&apos;s devices and links, which come from public specifications and are not fitted to the paper. The difference is that of the last number of a range.</source>
        <translation>„Hier“ ist mit den Geräten und Verbindungen dieser Sitzung berechnet, die aus öffentlichen Angaben stammen und nicht an die Arbeit angepasst sind. Der Unterschied gilt der letzten Zahl eines Bereichs.</translation>
    </message>
    <message>
        <source>Published and here</source>
        <translation>Veröffentlicht und hier</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueSettingsBar</name>
    <message>
        <source>&amp;Merge</source>
        <translation>Zusammen&amp;fügen</translation>
    </message>
    <message>
        <source>Bound the waiting</source>
        <translation>Warten begrenzen</translation>
    </message>
    <message>
        <source>Requests that have waited so many times their service go before all others</source>
        <translation>Anfragen, die so viele Male ihre Bedienzeit gewartet haben, kommen vor allen anderen</translation>
    </message>
    <message>
        <source>× service</source>
        <translation>× Bedienzeit</translation>
    </message>
    <message>
        <source>Waiting bound</source>
        <translation>Wartegrenze</translation>
    </message>
    <message>
        <source>A user&apos;s layers that follow one another are served as one, with the mean of their efficiencies</source>
        <translation>Aufeinanderfolgende Schichten eines Nutzers werden als eine bedient, mit dem Mittel ihrer Effizienzen</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Workload</source>
        <translation>Anfragefolge</translation>
    </message>
    <message>
        <source>&amp;Draw …</source>
        <translation>&amp;Ziehen …</translation>
    </message>
    <message>
        <source>How many requests are drawn, when they come and what they are worth</source>
        <translation>Wie viele Anfragen gezogen werden, wann sie kommen und was sie wert sind</translation>
    </message>
    <message>
        <source>Layers of AlexNet, VGG-16, ResNet-32 and MobileNet-v1 for CIFAR-10. Times are predicted for %1; values are example data, since the paper prints none.</source>
        <translation>Schichten von AlexNet, VGG-16, ResNet-32 und MobileNet-v1 für CIFAR-10. Zeiten sind für %1 vorhergesagt; Werte sind Beispieldaten, da die Arbeit keine abdruckt.</translation>
    </message>
    <message>
        <source>Draw &amp;another</source>
        <translation>&amp;Neu ziehen</translation>
    </message>
    <message>
        <source>Seed of the workload</source>
        <translation>Startwert der Anfragefolge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Up to four policies side by side</source>
        <translation>Bis zu vier Regeln nebeneinander</translation>
    </message>
    <message>
        <source>Policies</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Merge blocks</source>
        <translation>Blöcke zusammenfügen</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>gezogen</translation>
    </message>
    <message>
        <source>Drawn at random</source>
        <translation>Zufällig gezogen</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n gewählt</numerusform>
            <numerusform>%n gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::QueueStory</name>
    <message>
        <source>waiting</source>
        <translation>Warten</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>Effizienz</translation>
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
        <translation>Effizienz zuerst gegen ...</translation>
    </message>
    <message>
        <source>user %1</source>
        <translation>Nutzer %1</translation>
    </message>
    <message numerus="yes">
        <source>block of %n request(s)</source>
        <translation>
            <numerusform>Block aus %n Anfrage</numerusform>
            <numerusform>Block aus %n Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Anfrage %1</translation>
    </message>
    <message>
        <source>%1, at %2. %3</source>
        <comment>policy, time, sentence</comment>
        <translation>%1, bei %2. %3</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Bedienzeit</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Folgt auf</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Gewartet</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>Two objectives</source>
        <translation>Zwei Ziele</translation>
    </message>
    <message>
        <source>The objective that the paper prints, the sum of (T + W) / Cap with Cap = R / T, is least when the lowest values go first; the policy it proposes makes the sum of R·W small instead.</source>
        <translation>Das Ziel, das die Arbeit abdruckt, die Summe aus (T + W) / Cap mit Cap = R / T, ist am kleinsten, wenn die niedrigsten Werte zuerst kommen; die Regel, die sie vorschlägt, macht stattdessen die Summe aus R·W klein.</translation>
    </message>
    <message>
        <source>Swapping two neighbours a, b changes the valued waiting by value(a)·time(b) − value(b)·time(a): serving the larger value/time first can only help (Smith 1956).</source>
        <translation>Zwei Nachbarn a, b zu vertauschen ändert das gewertete Warten um Wert(a)·Zeit(b) − Wert(b)·Zeit(a): Das größere Verhältnis Wert/Zeit zuerst zu bedienen kann nur helfen (Smith 1956).</translation>
    </message>
    <message>
        <source>Nothing is proven here: Smith&apos;s rule needs one server, all ready at once, no order among requests, no waiting bound and no merged blocks.</source>
        <translation>Hier ist nichts bewiesen: Smiths Regel braucht einen Server, alle auf einmal bereit, keine Ordnung unter Anfragen, keine Wartegrenze und keine zusammengefügten Blöcke.</translation>
    </message>
    <message>
        <source>Click a request for its story.</source>
        <translation>Klicken Sie eine Anfrage an, um ihre Geschichte zu lesen.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ScheduleWorkspace</name>
    <message>
        <source>Serving the requests …</source>
        <translation>Anfragen werden bedient …</translation>
    </message>
    <message>
        <source>Valued waiting as the queue grows</source>
        <translation>Gewertetes Warten bei wachsender Warteschlange</translation>
    </message>
    <message>
        <source>System efficiency as the queue grows</source>
        <translation>Systemeffizienz bei wachsender Warteschlange</translation>
    </message>
    <message>
        <source>Serving drawn queues of 100 to 1000 requests …</source>
        <translation>Gezogene Warteschlangen aus 100 bis 1000 Anfragen werden bedient …</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Serving the requests</source>
        <translation>Anfragen werden bedient</translation>
    </message>
    <message>
        <source>Serving drawn queues of 100 to 1000 requests</source>
        <translation>Gezogene Warteschlangen aus 100 bis 1000 Anfragen werden bedient</translation>
    </message>
    <message>
        <source>✓ optimal for valued waiting</source>
        <translation>✓ optimal für gewertetes Warten</translation>
    </message>
    <message>
        <source>The workload has no requests; choose another one or draw one.</source>
        <translation>Die Anfragefolge ist leer; wählen Sie eine andere oder ziehen Sie eine.</translation>
    </message>
    <message>
        <source>Requests (mean, 95 % band)</source>
        <translation>Anfragen (Mittel, 95-%-Band)</translation>
    </message>
    <message>
        <source>Average valid waiting time</source>
        <translation>Mittlere gültige Wartezeit</translation>
    </message>
    <message>
        <source>System efficiency</source>
        <translation>Systemeffizienz</translation>
    </message>
    <message>
        <source>%1 of %2 requests served</source>
        <translation>%1 von %2 Anfragen bedient</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>time</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>%1 zuschauen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ScriptRun</name>
    <message>
        <source>There is no layer called %1.</source>
        <translation>Es gibt keine Schicht namens %1.</translation>
    </message>
    <message>
        <source>%1: the picture cannot be written; check the folder.</source>
        <translation>%1: Das Bild lässt sich nicht schreiben; prüfen Sie den Ordner.</translation>
    </message>
    <message>
        <source>There is nothing to export: name a session or a model.</source>
        <translation>Es gibt nichts zu exportieren: Nennen Sie eine Sitzung oder ein Modell.</translation>
    </message>
    <message>
        <source>There is no figure called %1; there are %2.</source>
        <translation>Es gibt keine Abbildung namens %1; es gibt %2.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SendingPage</name>
    <message>
        <source>Hit ratio by migration radius</source>
        <translation>Trefferquote nach Migrationsradius</translation>
    </message>
    <message>
        <source>Queries beyond those of IONN, by migration radius</source>
        <translation>Abfragen über die von IONN hinaus, nach Migrationsradius</translation>
    </message>
    <message>
        <source>Backhaul of the busiest server</source>
        <translation>Backhaul des meistbeschäftigten Servers</translation>
    </message>
    <message>
        <source>Peak uplink by part sent</source>
        <translation>Höchster Uplink nach gesendetem Teil</translation>
    </message>
    <message>
        <source>Queries lost by part sent</source>
        <translation>Verlorene Abfragen nach gesendetem Teil</translation>
    </message>
    <message>
        <source>Moving through the world …</source>
        <translation>Bewegung durch die Welt …</translation>
    </message>
    <message>
        <source>Cancelled. Change a setting or come back to this page to compute it.</source>
        <translation>Abgebrochen. Ändern Sie eine Einstellung oder kommen Sie auf diese Seite zurück, um es zu berechnen.</translation>
    </message>
    <message>
        <source>Moving through the world in other ways …</source>
        <translation>Die Welt wird auf andere Weisen durchlaufen …</translation>
    </message>
    <message>
        <source>Sending ahead in other ways</source>
        <translation>Auf andere Weisen vorausschicken</translation>
    </message>
    <message numerus="yes">
        <source>%n crowded server(s), %1 of a model on each server.</source>
        <translation>
            <numerusform>%n überfüllter Server, %1 eines Modells auf jedem Server.</numerusform>
            <numerusform>%n überfüllte Server, %1 eines Modells auf jedem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printed for %1 with Inception: hits of %2 at 50 m and %3 at 100 m, a peak of %4. This world is synthetic, drawn by a generator: how often its people change servers and where they meet is its own, so the numbers need not meet.</source>
        <translation>Gedruckt für %1 mit Inception: Treffer von %2 bei 50 m und %3 bei 100 m, eine Spitze von %4. Diese Welt ist synthetisch, von einem Generator gezeichnet: Wie oft ihre Leute den Server wechseln und wo sie sich treffen, ist ihr eigen, die Zahlen müssen also nicht übereinstimmen.</translation>
    </message>
    <message>
        <source>hit ratio</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>PerDNN</source>
        <translation>PerDNN</translation>
    </message>
    <message>
        <source>optimal</source>
        <translation>optimal</translation>
    </message>
    <message>
        <source>IONN</source>
        <translation>IONN</translation>
    </message>
    <message>
        <source>crowded servers</source>
        <translation>überfüllte Server</translation>
    </message>
    <message>
        <source>all servers</source>
        <translation>alle Server</translation>
    </message>
    <message>
        <source>queries lost</source>
        <translation>verlorene Abfragen</translation>
    </message>
    <message>
        <source>uplink</source>
        <translation>Uplink</translation>
    </message>
    <message>
        <source>downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ServerTimesPage</name>
    <message>
        <source>Clients of the server</source>
        <translation>Clients des Servers</translation>
    </message>
    <message>
        <source>Mean absolute error</source>
        <translation>Mittlerer absoluter Fehler</translation>
    </message>
    <message>
        <source>importance</source>
        <translation>Wichtigkeit</translation>
    </message>
    <message>
        <source>forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>How far off are estimates of a busy server&apos;s times?</source>
        <translation>Wie weit liegen Schätzungen der Zeiten eines belasteten Servers daneben?</translation>
    </message>
    <message>
        <source>What does the forest look at?</source>
        <translation>Worauf achtet der Wald?</translation>
    </message>
    <message>
        <source>Learning a server&apos;s times</source>
        <translation>Zeiten eines Servers lernen</translation>
    </message>
    <message>
        <source>Learning …</source>
        <translation>Wird gelernt …</translation>
    </message>
    <message>
        <source>%1 rows, %2 of them held out</source>
        <translation>%1 Zeilen, davon %2 zurückgehalten</translation>
    </message>
    <message>
        <source>Synthetic: a model of contention on a Titan Xp, no machine was measured (%1). LL is linear or logarithmic regression, whichever fits a type of layer better. Drop a CSV of measured times here to learn from it: layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, hyperparameters, time_ms.</source>
        <translation>Synthetisch: ein Modell des Gedränges auf einer Titan Xp, keine Maschine wurde gemessen (%1). LL ist lineare oder logarithmische Regression, je nachdem, was zur Schichtart besser passt. Ziehen Sie eine CSV gemessener Zeiten hierher, um daraus zu lernen: layer_type, clients, kernel_util, memory_util, gpu_memory_mb, temperature_c, Hyperparameter, time_ms.</translation>
    </message>
    <message>
        <source>Measured times of %1: %2.</source>
        <translation>Gemessene Zeiten von %1: %2.</translation>
    </message>
    <message>
        <source>Open a model to see how its clients choose servers.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, wie seine Clients Server wählen.</translation>
    </message>
    <message>
        <source>Choosing servers</source>
        <translation>Server werden gewählt</translation>
    </message>
    <message>
        <source>Each client takes the fastest server that it sees, by the forest&apos;s times for its load: %1 clients of %2 that come one after the other end %3 at %4 servers. A query takes %5 on a server of one&apos;s own and %6 on one that all share. Times that know nothing of load send all to the first.</source>
        <translation>Jeder Client nimmt den schnellsten Server, den er sieht, nach den Zeiten des Waldes für dessen Last: %1 Clients von %2, die nacheinander kommen, verteilen sich %3 auf %4 Server. Eine Abfrage dauert %5 auf einem eigenen Server und %6 auf einem, den alle teilen. Zeiten, die nichts von Last wissen, schicken alle zum ersten.</translation>
    </message>
    <message>
        <source>clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>by the forest&apos;s times</source>
        <translation>nach den Zeiten des Waldes</translation>
    </message>
    <message>
        <source>by times that know nothing of load</source>
        <translation>nach Zeiten, die von Last nichts wissen</translation>
    </message>
    <message>
        <source>server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>To which of the servers it sees does each client go?</source>
        <translation>Zu welchem der Server, die er sieht, geht jeder Client?</translation>
    </message>
    <message>
        <source>Open a model to see where its clients go.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, wohin seine Clients gehen.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionPanel</name>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>%1 up, %2 down, %3 a crossing</source>
        <translation>%1 aufwärts, %2 abwärts, %3 je Übergang</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, solved in %2 by version %3</source>
        <translation>%1, gelöst in %2 von Version %3</translation>
    </message>
    <message>
        <source>Remove %1 from the session</source>
        <translation>%1 aus der Sitzung entfernen</translation>
    </message>
    <message>
        <source>%1: %2 predicted, %3 published, %4</source>
        <translation>%1: %2 vorhergesagt, %3 veröffentlicht, %4</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n at once</source>
        <translation>
            <numerusform>%1, %n auf einmal</numerusform>
            <numerusform>%1, %n auf einmal</numerusform>
        </translation>
    </message>
    <message>
        <source>Click to lay its plan over the graph, against the present one.</source>
        <translation>Klicken legt seinen Plan über den Graphen, gegen den jetzigen.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SessionView</name>
    <message>
        <source>Workspaces</source>
        <translation>Arbeitsbereiche</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SnapshotPage</name>
    <message>
        <source>Whole</source>
        <translation>Ganz</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>In pieces</source>
        <translation>In Stücken</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Maschine</translation>
    </message>
    <message>
        <source>Hand-off</source>
        <translation>Übergabe</translation>
    </message>
    <message>
        <source>Fall-back</source>
        <translation>Rückfall</translation>
    </message>
    <message>
        <source>How long does a move take?</source>
        <translation>Wie lange dauert ein Umzug?</translation>
    </message>
    <message>
        <source>capture</source>
        <translation>aufnehmen</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>%1 + model</source>
        <translation>%1 + Modell</translation>
    </message>
    <message>
        <source>Moved are a whole snapshot, its changed part, that part in pieces, or a virtual machine. An application is up to %1 as fast as on the client (published: up to %2). In pieces it moves %3 as fast as a virtual machine, %4 with the model on the way (published: up to %5). A model with assumed parameters, since the paper prints none: change them.</source>
        <translation>Verschoben werden ein ganzer Snapshot, sein geänderter Teil, dieser Teil in Stücken oder eine virtuelle Maschine. Eine Anwendung ist bis zu %1 so schnell wie auf dem Client (veröffentlicht: bis zu %2). In Stücken zieht sie %3 so schnell um wie eine virtuelle Maschine, %4 mit dem Modell unterwegs (veröffentlicht: bis zu %5). Ein Modell mit angenommenen Parametern, da die Arbeit keine abdruckt: Ändern Sie sie.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::SpeedupsWorkspace</name>
    <message>
        <source>How much sooner is a frame done than on the first tier alone?</source>
        <translation>Wie viel früher ist ein Bild fertig als allein auf der ersten Ebene?</translation>
    </message>
    <message>
        <source>How many more frames a second than the first tier alone?</source>
        <translation>Wie viele Bilder je Sekunde mehr als allein auf der ersten Ebene?</translation>
    </message>
    <message>
        <source>Open a model to compare plans.</source>
        <translation>Öffnen Sie ein Modell, um Pläne zu vergleichen.</translation>
    </message>
    <message>
        <source>the paper&apos;s networks, over this link</source>
        <translation>die Netze der Arbeit, über diese Verbindung</translation>
    </message>
    <message>
        <source>this model, over CAT1, 3G, 4G and WiFi</source>
        <translation>dieses Modell, über CAT1, 3G, 4G und WLAN</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Light load: the plan of least latency keeps up. Heavy load: DNN Surgery takes the plan with the shortest longest stage.</source>
        <translation>Geringe Last: Der Plan geringster Latenz hält mit. Hohe Last: DNN Surgery nimmt den Plan mit der kürzesten längsten Stufe.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>Speed-ups</source>
        <translation>Beschleunigungen</translation>
    </message>
    <message>
        <source>Comparing networks and links</source>
        <translation>Netze und Verbindungen vergleichen</translation>
    </message>
    <message>
        <source>latency speed-up</source>
        <translation>Beschleunigung der Latenz</translation>
    </message>
    <message>
        <source>throughput gain</source>
        <translation>Gewinn an Durchsatz</translation>
    </message>
    <message>
        <source>Devices and link are the session&apos;s; a throughput is 1 / longest stage.</source>
        <translation>Geräte und Verbindung sind die der Sitzung; ein Durchsatz ist 1 / längste Stufe.</translation>
    </message>
    <message>
        <source>Only the uplink&apos;s network changes; a throughput is 1 / longest stage.</source>
        <translation>Nur das Netz des Uplinks wechselt; ein Durchsatz ist 1 / längste Stufe.</translation>
    </message>
    <message>
        <source>this model, as the uplink grows</source>
        <translation>dieses Modell bei wachsendem Uplink</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>%1 frames/s</source>
        <translation>%1 Bilder/s</translation>
    </message>
    <message>
        <source>%1 are a light load at each of these uplinks.</source>
        <translation>%1 sind bei jedem dieser Uplinks eine leichte Last.</translation>
    </message>
    <message>
        <source>%1 are a heavy load at each of these uplinks.</source>
        <translation>%1 sind bei jedem dieser Uplinks eine schwere Last.</translation>
    </message>
    <message>
        <source>%1 are a heavy load up to %2 Mbit/s and a light one from %3 Mbit/s.</source>
        <translation>%1 sind bis %2 Mbit/s eine schwere Last und ab %3 Mbit/s eine leichte.</translation>
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
        <translation>Wo ein tiefes neuronales Netz zwischen Gerät, Edge und Cloud zu teilen ist.</translation>
    </message>
    <message>
        <source>Open a model or session...</source>
        <translation>Modell oder Sitzung öffnen...</translation>
    </message>
    <message>
        <source>Built-in networks</source>
        <translation>Eingebaute Netze</translation>
    </message>
    <message>
        <source>Recent sessions</source>
        <translation>Letzte Sitzungen</translation>
    </message>
    <message>
        <source>None yet. Everything you do is kept in a session by itself.</source>
        <translation>Noch keine. Alles, was Sie tun, wird von selbst in einer Sitzung bewahrt.</translation>
    </message>
    <message>
        <source>ONNX and Caffe models, partition problems and sessions. Or drop a file anywhere.</source>
        <translation>ONNX- und Caffe-Modelle, Partitionsprobleme und Sitzungen. Oder ziehen Sie eine Datei irgendwohin.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StatusLine</name>
    <message numerus="yes">
        <source>%n layer(s)</source>
        <translation>
            <numerusform>%n Schicht</numerusform>
            <numerusform>%n Schichten</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 of weights</source>
        <translation> · %1 Gewichte</translation>
    </message>
    <message>
        <source> · at least %1</source>
        <translation> · mindestens %1</translation>
    </message>
    <message>
        <source>Nothing crosses a link</source>
        <translation>Nichts überquert eine Verbindung</translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), %1</source>
        <translation>
            <numerusform>Schnitt: %n Übergang, %1</numerusform>
            <numerusform>Schnitt: %n Übergänge, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n Fehler</numerusform>
            <numerusform>%n Fehler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n Warnung</numerusform>
            <numerusform>%n Warnungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Meldungen</translation>
    </message>
    <message numerus="yes">
        <source>Cut: %n crossing(s), at least %1</source>
        <translation>
            <numerusform>Schnitt: %n Übergang, mindestens %1</numerusform>
            <numerusform>Schnitt: %n Übergänge, mindestens %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>edgecut::studio::StepShow</name>
    <message>
        <source>Watching %1</source>
        <translation>%1 zuschauen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ThresholdModel</name>
    <message>
        <source>What the other exits leave; change those.</source>
        <translation>Was die anderen Ausgänge lassen; ändern Sie jene.</translation>
    </message>
    <message>
        <source>Type another value, in per cent.</source>
        <translation>Tippen Sie einen anderen Wert, in Prozent.</translation>
    </message>
    <message>
        <source>The side branches passed on the way are not counted.</source>
        <translation>Die Seitenzweige auf dem Weg zählen nicht mit.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Mean latency</source>
        <translation>Mittlere Latenz</translation>
    </message>
    <message>
        <source>%1,
leave</source>
        <comment>share of samples</comment>
        <translation>%1,
verlassen</translation>
    </message>
    <message>
        <source>%1,
right</source>
        <comment>share of answers</comment>
        <translation>%1,
richtig</translation>
    </message>
    <message>
        <source>Type a number from 0 to 100 per cent.</source>
        <translation>Tippen Sie eine Zahl von 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>The shares of a threshold would add up to more than 100 %; lower another one first.</source>
        <translation>Die Anteile einer Schwelle ergäben mehr als 100 %; verkleinern Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>%1 at threshold %2</source>
        <translation>%1 bei Schwelle %2</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::ThresholdTable</name>
    <message>
        <source>As it was given</source>
        <translation>Wie gegeben</translation>
    </message>
    <message>
        <source>Share and accuracy of each exit by threshold</source>
        <translation>Anteil und Genauigkeit jedes Ausgangs nach Schwelle</translation>
    </message>
    <message>
        <source>Takes back what was typed into this table</source>
        <translation>Nimmt zurück, was in diese Tabelle getippt wurde</translation>
    </message>
    <message>
        <source>Shares and accuracies by threshold</source>
        <translation>Anteile und Genauigkeiten nach Schwelle</translation>
    </message>
    <message>
        <source>as given</source>
        <translation>wie gegeben</translation>
    </message>
    <message>
        <source>This network says nothing of thresholds; its file may (&quot;thresholds&quot;).</source>
        <translation>Dieses Netz sagt nichts von Schwellen; seine Datei kann es („thresholds“).</translation>
    </message>
    <message>
        <source>Typed here over what was given. Leaving once an exit is sure enough.</source>
        <translation>Hier über das Gegebene getippt. Verlassen, sobald ein Ausgang sicher genug ist.</translation>
    </message>
    <message>
        <source>EXAMPLE DATA, not measured: the paper draws these curves and prints no numbers. Type your own over them.</source>
        <translation>BEISPIELDATEN, nicht gemessen: Die Arbeit zeichnet diese Kurven und druckt keine Zahlen. Tippen Sie Ihre eigenen darüber.</translation>
    </message>
    <message>
        <source>As the file gives them. Type others over them.</source>
        <translation>Wie die Datei sie angibt. Tippen Sie andere darüber.</translation>
    </message>
    <message>
        <source>Leaving once an exit is sure enough</source>
        <translation>Verlassen, sobald ein Ausgang sicher genug ist</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TimesDialog</name>
    <message numerus="yes">
        <source>%1 of %n row(s) of %2 name layers of %3.</source>
        <translation>
            <numerusform>%1 von %n Zeile von %2 nennt Schichten von %3.</numerusform>
            <numerusform>%1 von %n Zeilen von %2 nennen Schichten von %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of layers were measured as one kernel and stay on one tier.</source>
        <translation>
            <numerusform>%n Gruppe von Schichten wurde als ein Kernel gemessen und bleibt auf einer Ebene.</numerusform>
            <numerusform>%n Gruppen von Schichten wurden als je ein Kernel gemessen und bleiben auf einer Ebene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layer(s) without a time keep the predicted one.</source>
        <translation>
            <numerusform>%n Schicht ohne Zeit behält die vorhergesagte.</numerusform>
            <numerusform>%n Schichten ohne Zeit behalten die vorhergesagte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured times</source>
        <translation>Gemessene Zeiten</translation>
    </message>
    <message>
        <source>Where were the times of %1 measured?</source>
        <translation>Wo wurden die Zeiten von %1 gemessen?</translation>
    </message>
    <message>
        <source>&amp;Use these times</source>
        <translation>Diese Zeiten &amp;nehmen</translation>
    </message>
    <message>
        <source>keeps its times</source>
        <translation>behält ihre Zeiten</translation>
    </message>
    <message>
        <source>Choose a tier.</source>
        <translation>Wählen Sie eine Ebene.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TraceField</name>
    <message>
        <source>Add a &amp;synthetic trace</source>
        <translation>&amp;Synthetische Aufzeichnung hinzufügen</translation>
    </message>
    <message>
        <source>Synthetic mobile uplink</source>
        <translation>Synthetischer mobiler Uplink</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::TracePage</name>
    <message>
        <source>Decide by probes (simulated)</source>
        <translation>Nach Proben entscheiden (simuliert)</translation>
    </message>
    <message>
        <source>How fast is the uplink?</source>
        <translation>Wie schnell ist der Uplink?</translation>
    </message>
    <message>
        <source>How long does a frame take?</source>
        <translation>Wie lange dauert ein Bild?</translation>
    </message>
    <message>
        <source>How many frames get through?</source>
        <translation>Wie viele Bilder kommen durch?</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Frame rate, logarithmic</source>
        <translation>Bildrate, logarithmisch</translation>
    </message>
    <message>
        <source>Frames a second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>A plan stays while it is worse than the new one by no more</source>
        <translation>Ein Plan bleibt, solange er höchstens so viel schlechter ist als der neue</translation>
    </message>
    <message>
        <source>DSH, as published</source>
        <translation>DSH, wie veröffentlicht</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exakt</translation>
    </message>
    <message>
        <source>Rates are estimated by probes of two sizes over a synthetic link with noise, jitter and loss</source>
        <translation>Raten werden mit Proben zweier Größen über eine synthetische Verbindung mit Rauschen, Schwankung und Verlust geschätzt</translation>
    </message>
    <message>
        <source>the frame rate</source>
        <translation>Bildrate</translation>
    </message>
    <message>
        <source>the hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>how heavy plans are found</source>
        <translation>Suche nach Plänen für hohe Last</translation>
    </message>
    <message>
        <source>probes</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Frames arrive at</source>
        <translation>Bilder kommen mit</translation>
    </message>
    <message>
        <source>Hysteresis</source>
        <translation>Hysterese</translation>
    </message>
    <message>
        <source>Heavy plans</source>
        <translation>Pläne für hohe Last</translation>
    </message>
    <message>
        <source>Rates</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>%1 wird verfolgt</translation>
    </message>
    <message>
        <source>Drop a bandwidth trace here, or add a synthetic one above.</source>
        <translation>Ziehen Sie eine Aufzeichnung der Bandbreite hierher oder fügen Sie oben eine synthetische hinzu.</translation>
    </message>
    <message>
        <source>Open a model to follow the trace with it.</source>
        <translation>Öffnen Sie ein Modell, um damit der Aufzeichnung zu folgen.</translation>
    </message>
    <message>
        <source>Click a moment to read what was so then.</source>
        <translation>Klicken Sie einen Zeitpunkt an, um zu lesen, was dann galt.</translation>
    </message>
    <message>
        <source>Set the uplink to %1</source>
        <translation>Uplink auf %1 setzen</translation>
    </message>
    <message>
        <source>The trace&apos;s own</source>
        <translation>Die der Aufzeichnung</translation>
    </message>
    <message>
        <source>the trace&apos;s latency</source>
        <translation>Latenz der Aufzeichnung</translation>
    </message>
    <message>
        <source>Latency of the link</source>
        <translation>Latenz der Verbindung</translation>
    </message>
    <message>
        <source>Takes what the trace says of the link&apos;s latency at each moment in place of the link&apos;s own</source>
        <translation>Nimmt, was die Aufzeichnung zu jedem Zeitpunkt von der Latenz der Verbindung sagt, statt deren eigener</translation>
    </message>
    <message>
        <source>This trace says nothing of latency: the link&apos;s own counts</source>
        <translation>Diese Aufzeichnung sagt nichts von Latenz: Die der Verbindung zählt</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UplinkRanges</name>
    <message>
        <source>It has no one switching rate: with latency on the link, or tiers that are not all faster outward, layers may come back.</source>
        <translation>Sie hat keine einzelne Umschaltrate: mit Latenz auf der Verbindung, oder wenn nicht jede äußere Ebene schneller ist, können Schichten zurückkehren.</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadGraph</name>
    <message>
        <source>Order of the upload on the network</source>
        <translation>Reihenfolge des Uploads auf dem Netz</translation>
    </message>
    <message>
        <source>Open a model to see in which order it goes.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, in welcher Reihenfolge es geht.</translation>
    </message>
    <message>
        <source>Drawing the graph...</source>
        <translation>Graph wird gezeichnet...</translation>
    </message>
    <message>
        <source>Laying the graph out</source>
        <translation>Graph anordnen</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadOrderModel</name>
    <message numerus="yes">
        <source>%1 … %2 (%n layers)</source>
        <translation>
            <numerusform>%1 … %2 (%n Schicht)</numerusform>
            <numerusform>%1 … %2 (%n Schichten)</numerusform>
        </translation>
    </message>
    <message>
        <source>has arrived</source>
        <translation>ist angekommen</translation>
    </message>
    <message>
        <source>not yet there</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>No part saved anything, so the first layer left goes next.</source>
        <translation>Kein Teil sparte etwas, deshalb kommt die erste übrige Schicht als nächste.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Arrives at</source>
        <translation>Kommt an bei</translation>
    </message>
    <message>
        <source>Query then</source>
        <translation>Abfrage dann</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::UploadPage</name>
    <message>
        <source>How long does a query take while the model is sent?</source>
        <translation>Wie lange dauert eine Abfrage, während das Modell gesendet wird?</translation>
    </message>
    <message>
        <source>Queries during an upload (PerDNN, Table II)</source>
        <translation>Abfragen während eines Uploads (PerDNN, Tabelle II)</translation>
    </message>
    <message>
        <source>Published: ODROID-XU4 and Titan Xp, Caffe, 35 / 50 Mbit/s. Ours: the session&apos;s devices by their models, which are not fitted to these numbers.</source>
        <translation>Veröffentlicht: ODROID-XU4 und Titan Xp, Caffe, 35 / 50 Mbit/s. Unsere: die Geräte der Sitzung nach ihren Modellen, die nicht an diese Zahlen angepasst sind.</translation>
    </message>
    <message>
        <source>Order of the upload</source>
        <translation>Reihenfolge des Uploads</translation>
    </message>
    <message>
        <source>Ordering the upload</source>
        <translation>Upload ordnen</translation>
    </message>
    <message>
        <source>Open a model to see how it is sent to a server.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, wie es an einen Server gesendet wird.</translation>
    </message>
    <message>
        <source>%1, paper</source>
        <translation>%1, Arbeit</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>IONN</source>
        <translation>IONN</translation>
    </message>
    <message>
        <source>All there</source>
        <translation>Alles da</translation>
    </message>
    <message>
        <source>In which order is the model sent?</source>
        <translation>In welcher Reihenfolge wird das Modell gesendet?</translation>
    </message>
    <message>
        <source>Upload order (IONN)</source>
        <translation>Reihenfolge des Uploads (IONN)</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::VisiblePanel</name>
    <message>
        <source>How much leaves, by layers kept?</source>
        <translation>Wie viel verlässt ihn, nach behaltenen Schichten?</translation>
    </message>
    <message>
        <source>Looking at what leaves the client</source>
        <translation>Was den Client verlässt, wird betrachtet</translation>
    </message>
    <message>
        <source>Open a model to see what of its input a server gets.</source>
        <translation>Öffnen Sie ein Modell, um zu sehen, was ein Server von seiner Eingabe bekommt.</translation>
    </message>
    <message>
        <source>of the input&apos;s size</source>
        <translation>der Eingabegröße</translation>
    </message>
    <message>
        <source>as much as the input</source>
        <translation>so viel wie die Eingabe</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the input</source>
        <translation>Der Eingabe</translation>
    </message>
    <message>
        <source>With the rest on %1 a query takes %2.</source>
        <translation>Mit dem Rest auf %1 dauert eine Abfrage %2.</translation>
    </message>
    <message>
        <source>The return path does not allow the rest on %1.</source>
        <translation>Der Rückweg erlaubt den Rest auf %1 nicht.</translation>
    </message>
    <message numerus="yes">
        <source>All %n layers stay: nothing leaves the client.</source>
        <translation>
            <numerusform>Die %n Schicht bleibt: Nichts verlässt den Client.</numerusform>
            <numerusform>Alle %n Schichten bleiben: Nichts verlässt den Client.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n layers stay; %1 leave, %2 of the input&apos;s size.</source>
        <translation>
            <numerusform>%n Schicht bleibt; %1 verlassen den Client, %2 der Eingabegröße.</numerusform>
            <numerusform>%n Schichten bleiben; %1 verlassen den Client, %2 der Eingabegröße.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much can be seen at most: a large tensor may hide the input, a small one show it.</source>
        <translation>Wie viel sich höchstens sehen lässt: Ein großer Tensor kann die Eingabe verbergen, ein kleiner sie zeigen.</translation>
    </message>
    <message>
        <source>shape not known</source>
        <translation>Form nicht bekannt</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::WhatIfBar</name>
    <message>
        <source>Link</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>One-way</source>
        <translation>Nur vorwärts</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Mit Kosten</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Kostenlos</translation>
    </message>
    <message>
        <source>A layer may not need a tensor from further out.</source>
        <translation>Eine Schicht darf keinen Tensor von weiter außen brauchen.</translation>
    </message>
    <message>
        <source>Tensors may come back, at the downlink rate.</source>
        <translation>Tensoren dürfen zurückkommen, mit der Downlink-Rate.</translation>
    </message>
    <message>
        <source>Tensors come back at no cost: the model as DNN Surgery publishes it.</source>
        <translation>Tensoren kommen kostenlos zurück: das Modell, wie DNN Surgery es veröffentlicht.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Return path</source>
        <translation>Rückweg</translation>
    </message>
    <message>
        <source>Minimises: %1. %2</source>
        <translation>Minimiert: %1. %2</translation>
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
        <translation>Uplink</translation>
    </message>
    <message>
        <source>Downlink</source>
        <translation>Downlink</translation>
    </message>
    <message>
        <source>Latency a crossing</source>
        <translation>Latenz je Übergang</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 zu %2</translation>
    </message>
</context>
<context>
    <name>edgecut::studio::WindowActions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>&amp;Modell</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>F&amp;igure</source>
        <translation>A&amp;bbildung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Search actions   %1</source>
        <translation>Aktionen suchen   %1</translation>
    </message>
    <message>
        <source>Search actions</source>
        <translation>Aktionen suchen</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Neue Sitzung</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen...</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Add a &amp;built-in network</source>
        <translation>&amp;Eingebautes Netz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save a copy...</source>
        <translation>&amp;Kopie speichern...</translation>
    </message>
    <message>
        <source>&amp;Close session</source>
        <translation>Sitzung &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Noch keine Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find a layer</source>
        <translation>Schicht &amp;finden</translation>
    </message>
    <message>
        <source>Search &amp;actions...</source>
        <translation>&amp;Aktionen suchen...</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>Session &amp;panel</source>
        <translation>&amp;Sitzungsleiste</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>&amp;Messages</source>
        <translation>&amp;Meldungen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Pin the selected layer to the &amp;first tier</source>
        <translation>Gewählte Schicht an die &amp;erste Ebene heften</translation>
    </message>
    <message>
        <source>Pin the selected layer to the &amp;last tier</source>
        <translation>Gewählte Schicht an die &amp;letzte Ebene heften</translation>
    </message>
    <message>
        <source>&amp;Unpin the selected layer</source>
        <translation>Gewählte Schicht l&amp;ösen</translation>
    </message>
    <message>
        <source>Return path: &amp;one-way (data never comes back)</source>
        <translation>Rückweg: &amp;nur vorwärts (Daten kommen nie zurück)</translation>
    </message>
    <message>
        <source>Return path: &amp;paid (at the downlink rate)</source>
        <translation>Rückweg: mit &amp;Kosten (mit der Downlink-Rate)</translation>
    </message>
    <message>
        <source>Return path: &amp;free (as DNN Surgery publishes it)</source>
        <translation>Rückweg: k&amp;ostenlos (wie in DNN Surgery)</translation>
    </message>
    <message>
        <source>&amp;Two tiers: edge and cloud</source>
        <translation>&amp;Zwei Ebenen: Edge und Cloud</translation>
    </message>
    <message>
        <source>T&amp;hree tiers: device, edge and cloud</source>
        <translation>&amp;Drei Ebenen: Gerät, Edge und Cloud</translation>
    </message>
    <message>
        <source>&amp;Keep this answer</source>
        <translation>Diese Antwort &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Compare all methods</source>
        <translation>Alle Verfahren &amp;vergleichen</translation>
    </message>
    <message>
        <source>C&amp;ancel all jobs</source>
        <translation>Alle Aufträge &amp;abbrechen</translation>
    </message>
    <message>
        <source>&amp;Export a figure...</source>
        <translation>Abbildung &amp;exportieren...</translation>
    </message>
    <message>
        <source>Export &amp;all figures...</source>
        <translation>&amp;Alle Abbildungen exportieren...</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About EdgeCut Studio</source>
        <translation>Ü&amp;ber EdgeCut Studio</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>The &amp;result must end on</source>
        <translation>Das &amp;Ergebnis muss enden auf</translation>
    </message>
    <message>
        <source>&amp;Send tensors as</source>
        <translation>Tensoren &amp;senden als</translation>
    </message>
    <message>
        <source>Any tier</source>
        <translation>Beliebiger Ebene</translation>
    </message>
    <message>
        <source>The first tier, where the data is</source>
        <translation>Der ersten Ebene, wo die Daten sind</translation>
    </message>
    <message>
        <source>The last tier</source>
        <translation>Der letzten Ebene</translation>
    </message>
    <message>
        <source>They are stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>32-bit floating point</source>
        <translation>32-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>16-bit floating point</source>
        <translation>16-Bit-Gleitkommazahlen</translation>
    </message>
    <message>
        <source>8-bit integers</source>
        <translation>8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <source>E&amp;xpand blocks by one level</source>
        <translation>Blöcke um eine Stufe a&amp;ufklappen</translation>
    </message>
    <message>
        <source>C&amp;ollapse blocks by one level</source>
        <translation>Blöcke um eine Stufe &amp;zuklappen</translation>
    </message>
    <message>
        <source>Expand all blocks</source>
        <translation>Alle Blöcke aufklappen</translation>
    </message>
    <message>
        <source>Collapse all blocks</source>
        <translation>Alle Blöcke zuklappen</translation>
    </message>
    <message>
        <source>Fold blocks as the window has room</source>
        <translation>Blöcke so weit zuklappen, wie das Fenster es verlangt</translation>
    </message>
    <message>
        <source>&amp;Next difference of two plans</source>
        <translation>&amp;Nächster Unterschied zweier Pläne</translation>
    </message>
    <message>
        <source>Pre&amp;vious difference of two plans</source>
        <translation>&amp;Voriger Unterschied zweier Pläne</translation>
    </message>
    <message>
        <source>Lea&amp;ve the comparison of two plans</source>
        <translation>Vergleich zweier Pläne ver&amp;lassen</translation>
    </message>
    <message>
        <source>Cost fused &amp;kernels (convolution, normalisation, activation)</source>
        <translation>Verschmolzene Kernel &amp;berechnen (Faltung, Normalisierung, Aktivierung)</translation>
    </message>
    <message>
        <source>Engines run these layers as one kernel: their times do not simply add, and no cut goes between them.</source>
        <translation>Engines führen diese Schichten als einen Kernel aus: Ihre Zeiten addieren sich nicht einfach, und zwischen ihnen verläuft kein Schnitt.</translation>
    </message>
    <message>
        <source>&amp;Watch it step by step</source>
        <translation>&amp;Schritt für Schritt zuschauen</translation>
    </message>
</context>
<context>
    <name>edgecut::text</name>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>frames/s</source>
        <translation>Bilder/s</translation>
    </message>
</context>
<context>
    <name>widgets</name>
    <message>
        <source>The figure cannot be written (%1); choose another folder.</source>
        <translation>Die Abbildung lässt sich nicht schreiben (%1); wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>This figure has no table; export it as PDF, SVG or PNG.</source>
        <translation>Diese Abbildung hat keine Tabelle; exportieren Sie sie als PDF, SVG oder PNG.</translation>
    </message>
    <message>
        <source>This figure has no TeX form; export it as PDF and include that.</source>
        <translation>Diese Abbildung hat keine TeX-Form; exportieren Sie sie als PDF und binden Sie dieses ein.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no ending of a figure&apos;s file; end the name in .pdf, .svg, .png, .csv or .tex.</source>
        <translation>„%1“ ist keine Endung einer Abbildungsdatei; der Name muss auf .pdf, .svg, .png, .csv oder .tex enden.</translation>
    </message>
    <message>
        <source>A figure of %1 by %2 in cannot be drawn; choose 0.1 to 200 in.</source>
        <translation>Eine Abbildung von %1 mal %2 Zoll lässt sich nicht zeichnen; wählen Sie 0,1 bis 200 Zoll.</translation>
    </message>
    <message>
        <source>There is nothing to export yet; open a model first.</source>
        <translation>Noch gibt es nichts zu exportieren; öffnen Sie zuerst ein Modell.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn; try another format.</source>
        <translation>Die Abbildung lässt sich nicht zeichnen; versuchen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>A picture of %1 by %2 pixels is too large; choose fewer dots per inch.</source>
        <translation>Ein Bild von %1 mal %2 Pixeln ist zu groß; wählen Sie weniger Punkte pro Zoll.</translation>
    </message>
</context>
</TS>
