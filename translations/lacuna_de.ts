<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Nach „%1“ steht ein unerwarteter Wert.</translation>
    </message>
</context>
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation>Füllung in das Foto einblenden</translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation>die Größe passt nicht zum Foto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation>Kontaktabzug erstellen</translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation>ein Bild ist weder Graustufen noch RGB</translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation>eine Zeile hat mehr Bilder, als es Spalten gibt</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>es gibt keine Spalten</translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation>Feine Details kopieren</translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation>die Größen stimmen nicht überein</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>außerhalb des Fensters</translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation>die Änderung passt nicht zum Foto</translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation>die Füllung wurde für ein anderes Foto erstellt</translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation>das Ergebnis passt nicht zum Foto</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>Engine wählen</translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation>es gibt keine Engine namens „%1“</translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation>Dieses Programm wurde ohne Engines gebaut</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Eine der folgenden verwenden: %1</translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation>Textur (kopiert aus dem Foto)</translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation>Kopiert passende Stücke aus der Umgebung des Lochs; am besten für Gras, Sand, Mauern und andere Texturen</translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation>Glatt (kleine Flecken)</translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation>Führt die Farben vom Rand nach innen fort; am besten für Staub, Kratzer und dünne Drähte</translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation>Glatt (entlang von Kanten)</translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation>Führt Linien gleicher Helligkeit in das Loch fort; am besten für schmale Lücken quer zu Kanten</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation>Um ein Loch herum gab es zu wenig zum Kopieren: Es wurde glatt gefüllt</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation>Andere Programme schließen oder ein kleineres Foto oder eine kleinere Umgebung verwenden</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genügend Arbeitsspeicher</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation>„%1“ ist doppelt vorhanden</translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation>das Loch ist leer</translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation>„%1“ auswerten</translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation>die zugehörige Maske „%1“</translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation>%1 hat %2 Pixel, das Foto %3</translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation>Maske und Foto müssen gleich groß sein</translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation>es gibt keine Fotos zum Messen</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>es gibt nichts zu vergleichen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation>„%1“ ist kein Ordner</translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation>--masks „%1“ ist weder ein Ordner noch eines von %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation>„%1“ enthält keine Bilder</translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation>zu keinem Foto in „%1“ gibt es eine gleichnamige Maske in „%2“</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation>„%1“ lesen</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation>das ist die Datei selbst</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation>der zu meidende oder zu bevorzugende Bereich hat eine andere Größe als das Foto</translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation>Einen für dieses Foto erstellten Bereich verwenden</translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation>es ist kein Foto vorhanden</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Zuerst ein Foto öffnen</translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>die Maske hat %1 × %2 Pixel, das Foto %3 × %4</translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation>Eine Maske in der Größe des Fotos verwenden</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>es ist nichts markiert</translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation>Übermalen, was gefüllt werden soll</translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation>das ganze Foto ist markiert, es bleibt also kein Anhaltspunkt</translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation>Einen Teil des Fotos unmarkiert lassen</translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation>Das Foto ist zu klein für einen weichen Rand: Die Löcher wurden mit hartem Rand gefüllt</translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation>rund um ein Loch ist alles als Loch oder als nie zu kopieren markiert</translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation>Die Umgebung erweitern, die Löcher einzeln füllen oder weniger ausschließen</translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation>Der Arbeitsspeicher wurde knapp: Ein Loch wurde mit geringerer Auflösung gefüllt</translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation>Woher die Pixel stammen, kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation>Diese Methode kopiert nicht von bestimmten Stellen, daher blieben die als bevorzugt markierten Bereiche ohne Wirkung</translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation>die Engine hat ein Bild falscher Größe oder Art geliefert</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Eine andere Engine wählen</translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation>die Engine hat Werte geliefert, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation>Eine andere Engine, ein anderes Modell oder ein anderes Gerät wählen</translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation>Gefülltes Loch nachschlagen</translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation>seine Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation>Am Foto messen</translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation>keine Kopien von Löchern</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Maske ändern</translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation>eine Maske muss aus 8-Bit-Graustufen bestehen</translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation>der Ausschnitt liegt außerhalb der Maske</translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation>der neue Ausschnitt passt nicht zur Maske</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>Zwei Bilder vergleichen</translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation>beide müssen Farbbilder mit Pixeln sein</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation>sie sind unterschiedlich groß</translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation>Bilder gleicher Größe vergleichen</translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation>die Maske ist leer oder hat eine andere Größe</translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation>es gibt kein Loch zum Messen</translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation>Modell in „%1“ lesen</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>%1 ist zu groß</translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation>%1 ist bei Byte %2 beschädigt: %3</translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation>%1 nennt kein Modell</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation>die Datei „%1“ fehlt</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation>die Datei „%1“ hat %2 Byte, beim Hinzufügen waren es %3</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>ein Modell braucht einen Namen</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>der Name ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation>der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation>ein anderes Programm ändert gerade die Modelle</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation>in den Ordner „%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation>es gibt kein Modell „%1“</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>Die Bibliothek ist leer</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Vorhanden: %1</translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation>dieses Modell gehört zum Programm</translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation>Modell „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation>dieses Modell ist bereits als „%1“ in der Bibliothek</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation>es gibt bereits ein Modell namens „%1“</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation>es gibt keinen Papierkorb, der es aufnehmen könnte</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation>Modell endgültig löschen</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation>der Ordner „%1“ kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Standardmodell festlegen</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Foto ändern</translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation>der Ausschnitt liegt außerhalb des Fotos</translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation>Pixel müssen Graustufen, RGB oder RGBA mit 8 oder 16 Bit sein</translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation>die neuen Pixel passen nicht zum Foto</translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation>die Datei endet zu früh, ein Teil des Bildes fehlt</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>die Datei existiert nicht</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation>die Datei ist zu groß für ein Foto, das in den Arbeitsspeicher passt</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation>das Bild ist zu groß (%1 × %2 Pixel würden %3 MB Arbeitsspeicher belegen, höchstens %4 MB sind möglich)</translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation>Das Bild mit einem anderen Programm verkleinern oder aufteilen</translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation>das ist kein Bild oder ein Format, das hier nicht gelesen werden kann</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>die Datei ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Die Datei erneut von ihrem Ursprungsort kopieren</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation>Einen anderen Ordner wählen oder Speicherplatz freigeben</translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation>sie konnte nicht vollständig geschrieben werden</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>dieser Dateityp ist nicht bekannt</translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation>Einen Namen verwenden, der auf png, jpg, tif oder webp endet</translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation>es gibt kein Foto zum Speichern</translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation>dieser Dateityp fasst höchstens %1 Pixel pro Seite</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>Als PNG oder TIFF speichern</translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation>es gibt keine Maske zum Speichern</translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation>es gibt kein Bild zum Speichern</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>Rückgängig machen oder wiederholen</translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation>der gespeicherte Schritt ist beschädigt</translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation>Herkunft eines Pixels anzeigen</translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation>GPU verwenden</translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation>CPU oder „Automatisch“ wählen</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 Threads)</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA-GPU</translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation>Mit dem Netz füllen</translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation>Um ein Loch herum gab es nichts zum Kopieren, daher wurde nur der erste Entwurf verwendet. Die Umgebung vergrößern oder das Loch aufteilen</translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation>nicht genügend GPU-Speicher</translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation>Die CPU oder eine kleinere Umgebung verwenden</translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation>Eine kleinere Umgebung verwenden</translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation>Modell „%1“ lesen</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Ein anderes Modell wählen</translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation>Modell speichern</translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation>Modell „%1“ laden</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Modell laden</translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation>das mitgelieferte Modell fehlt</translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation>Lacuna neu installieren, ein anderes Modell wählen oder eine Engine verwenden, die keines braucht</translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation>Kontextuelle Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation>Malt, was dort gewesen sein könnte, und kopiert Textur aus dem übrigen Foto; zeigt, was kopiert wurde</translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation>Nur Entwurf</translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation>Der schnelle erste Entwurf des Netzes: Farben und grobe Formen, keine Details</translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation>Fotos packen</translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation>die Seiten müssen mindestens 32 Pixel lang sein</translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation>die JPEG-Qualität muss zwischen 1 und 100 liegen</translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation>die Dateigröße darf nicht negativ sein</translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation>nicht ein einziges Foto passt in eine Datei von %1 Byte</translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation>keines der Fotos kann gelesen werden</translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation>Gepackte Fotos öffnen</translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation>Fotos in „%1“ suchen</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation>der Ordner kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation>Zeile %1 ist kein UTF-8-Text oder zu lang</translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation>die Liste nennt keine Dateien</translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation> (relativ zum Ordner der Liste)</translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation>die %1 genannten Dateien sind alle leer</translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation>keine der %1 genannten Dateien ist auffindbar, z. B. „%2“%3</translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation>Einen Pfad pro Zeile angeben</translation>
    </message>
    <message>
        <source>file list</source>
        <translation>Dateiliste</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder dieser Ordner existiert nicht</translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation>das ist weder ein Ordner noch ein Bild noch eine Dateiliste</translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation>Listen sind Textdateien mit der Endung txt, flist, lst, list oder csv</translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation>keines der enthaltenen Bilder ist verwendbar; „%1“: %2</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>es sind keine Bilder enthalten</translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation>Bilder werden an ihren Dateiendungen erkannt: %1</translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation>Loch zeichnen</translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation>ein Foto mit %1 × %2 Pixeln ist zu klein für Löcher</translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation>Fotos mit mindestens 16 Pixeln pro Seite verwenden</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation>Einen kleineren Batch oder kleinere Ausschnitte verwenden und dies mit --accumulate ausgleichen</translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation>es gibt kein Rezept „%1“</translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation>Vorhanden: %1; oder eine JSON-Datei angeben</translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation>die Ausschnittgröße muss ein Vielfaches von 8 sein</translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation>gepackte Fotos</translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation>Fotos suchen</translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation>es wurde weder ein Ordner noch eine Liste angegeben</translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation>das Loch ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation>Rand einer Füllung ändern</translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation>was dort gemalt wurde, ist nicht mehr bekannt</translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation>Loch erneut füllen</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>ein Teil davon fehlt</translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation>Foto wiederherstellen</translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation>die Teile passen nicht zusammen</translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation>Gespeicherte Pixel nachschlagen</translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation>ihre Aufzeichnung ist beschädigt</translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation>sie enthält kein Bild, das hier gelesen werden kann</translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation>das ist kein Projekt</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation>Zu füllende Löcher</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>Nie von hier kopieren</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Bevorzugt von hier kopieren</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Gefüllt</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>das Inhaltsverzeichnis ist beschädigt</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation>sie wurde mit einer neueren Version von Lacuna erstellt</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Mit dieser Version öffnen</translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation>ein Teil davon fehlt (%1)</translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation>ein enthaltenes Bild ist beschädigt (%1: %2)</translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation>ein Teil davon ist beschädigt (%1)</translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation>es sind mehr Füllungen angegeben, als möglich sind</translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation>das enthaltene Bild ist zu groß</translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation>Aufzeichnungen der Füllungen lesen</translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation>der Rand eines gefüllten Lochs ist unmöglich</translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation>das Fenster einer Füllung ist unmöglich</translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation>eine Stelle fehlt</translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation>eine Stelle liegt außerhalb des Fotos</translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation>Quellen einer Füllung fehlen</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>die Leseberechtigung fehlt</translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation>die Datei ist beschädigt oder kein Projekt</translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation>ein Teil davon ist größer als möglich (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation>Arbeit sichern</translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation>der Ordner „%1“ kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>ein anderes Programm verwendet ihn</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation>„%1“ kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation>das Inhaltsverzeichnis fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation>Andere Füllung versuchen</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation>es kann nicht gelesen werden, oder der Arbeitsspeicher ist knapp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong. what to do about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory ran short: a hole was filled on the processor instead</source>
        <translation>Der GPU-Speicher wurde knapp: Ein Loch wurde stattdessen auf dem Prozessor gefüllt</translation>
    </message>
    <message>
        <source>Fill a folder</source>
        <translation>Ordner füllen</translation>
    </message>
    <message>
        <source>For a folder of photos, name folders everywhere</source>
        <translation>Bei einem Ordner mit Fotos überall Ordner angeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for %2 and for %3</source>
        <translation>„%1“ ist für %2 und für %3 angegeben</translation>
    </message>
    <message>
        <source>Choose folders of their own: originals are never written over</source>
        <translation>Jeweils eigene Ordner wählen: Originale werden nie überschrieben</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>die Fotos</translation>
    </message>
    <message>
        <source>the masks</source>
        <translation>die Masken</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>die Ergebnisse</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one mask for it: %2</source>
        <translation>„%1“ enthält mehr als eine Maske dafür: %2</translation>
    </message>
    <message>
        <source>--shard takes a part and their number, 1/8 to 8/8, not &apos;%1&apos;</source>
        <translation>--shard erwartet einen Teil und die Anzahl der Teile, 1/8 bis 8/8, nicht „%1“</translation>
    </message>
    <message>
        <source>its result would be called &apos;%1&apos;, as that of another photo</source>
        <translation>das Ergebnis würde „%1“ heißen, wie das eines anderen Fotos</translation>
    </message>
    <message>
        <source>Fill the folder &apos;%1&apos;</source>
        <translation>Ordner „%1“ füllen</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <translation>er enthält keine Bilder</translation>
    </message>
    <message>
        <source>The mask of &apos;beach.jpg&apos; is &apos;beach.png&apos;, or another picture called &apos;beach&apos;</source>
        <translation>Die Maske von „beach.jpg“ ist „beach.png“ oder ein anderes Bild namens „beach“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 und %n weiteres</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>no mask, so left out: %1</source>
        <translation>ohne Maske, daher ausgelassen: %1</translation>
    </message>
    <message>
        <source>masks without a photo of their name: %1</source>
        <translation>Masken ohne gleichnamiges Foto: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 von %n Foto</numerusform>
            <numerusform>%1 von %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is filling it; waiting</source>
        <translation>ein anderes Programm füllt es gerade; es wird gewartet</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>%n Foto gefüllt</numerusform>
            <numerusform>%n Fotos gefüllt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n schon vorher fertig</numerusform>
            <numerusform>%n schon vorher fertig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>The same command goes on with the rest.</source>
        <translation>Derselbe Befehl macht mit dem Rest weiter.</translation>
    </message>
    <message>
        <source>Write to the folder &apos;%1&apos;</source>
        <translation>In den Ordner „%1“ schreiben</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder</source>
        <translation>Dort Speicherplatz freigeben oder einen anderen Ordner wählen</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>das ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it can&apos;t be made</source>
        <translation>er kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>es kann nicht hineingeschrieben werden</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>Fill &apos;%1&apos;</source>
        <translation>„%1“ füllen</translation>
    </message>
    <message>
        <source>no lock can be made in it</source>
        <translation>darin kann keine Sperre angelegt werden</translation>
    </message>
    <message>
        <source>a file of this name is there that this command didn&apos;t make or that was changed since</source>
        <translation>dort liegt eine Datei dieses Namens, die nicht von diesem Befehl stammt oder seither geändert wurde</translation>
    </message>
    <message>
        <source>Choose another folder, or replace it with --overwrite</source>
        <translation>Einen anderen Ordner wählen oder sie mit --overwrite ersetzen</translation>
    </message>
    <message>
        <source>memory ran short; trying again when no other photo is at work</source>
        <translation>der Arbeitsspeicher wurde knapp; neuer Versuch, sobald kein anderes Foto bearbeitet wird</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; has changed meanwhile</source>
        <translation>das Modell „%1“ hat sich inzwischen geändert</translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>Eine Kopie davon verwenden</translation>
    </message>
    <message>
        <source>the model has changed</source>
        <translation>das Modell hat sich geändert</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.
Only the hole&apos;s own pixels are filled (no growing, no feather), so all are measured on the same pixels.
What the columns mean: docs/evaluation.md.</source>
        <translation>Füllt in jedem Foto ein Loch mit jeder Engine und jedem Modell und misst die Abweichung vom Foto selbst.
Gefüllt werden nur die Pixel des Lochs (kein Vergrößern, kein weicher Rand), damit alle an denselben Pixeln gemessen werden.
Was die Spalten bedeuten: docs/evaluation.md.</translation>
    </message>
    <message>
        <source>Folder of undamaged photos.</source>
        <translation>Ordner mit unbeschädigten Fotos.</translation>
    </message>
    <message>
        <source>Folder of masks with the photos&apos; names (brighter than 127 = hole); or rectangles, strokes or mixed for random holes that depend on a photo&apos;s name and --seed alone.</source>
        <translation>Ordner mit Masken, die wie die Fotos heißen (heller als 127 = Loch); oder rectangles, strokes oder mixed für zufällige Löcher, die nur vom Namen des Fotos und von --seed abhängen.</translation>
    </message>
    <message>
        <source>Engines to compare, separated by commas: %1; &apos;+seamless&apos; behind one blends its fills, &apos;+detail&apos; gives them fine detail. Default: all.</source>
        <translation>Zu vergleichende Engines, durch Kommas getrennt: %1; ein angehängtes „+seamless“ passt die Füllungen nahtlos ein, „+detail“ gibt ihnen feine Details. Standard: alle.</translation>
    </message>
    <message>
        <source>Models to compare, separated by commas: files, names in the library, or &apos;shipped&apos; for the one that comes with the program. Network engines run with each of them, other engines once.</source>
        <translation>Zu vergleichende Modelle, durch Kommas getrennt: Dateien, Namen in der Bibliothek oder „shipped“ für das mitgelieferte. Engines mit Netz laufen mit jedem davon, andere einmal.</translation>
    </message>
    <message>
        <source>Photos and masks in folders within the folders, too.</source>
        <translation>Auch Fotos und Masken in Unterordnern.</translation>
    </message>
    <message>
        <source>Only the first n photos; 0: all.</source>
        <translation>Nur die ersten n Fotos; 0: alle.</translation>
    </message>
    <message>
        <source>Write one row for each photo and system to this file.</source>
        <translation>Je Foto und System eine Zeile in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write means, intervals, classes, every photo&apos;s numbers, versions and model hashes to this file.</source>
        <translation>Mittelwerte, Intervalle, Klassen, die Zahlen jedes Fotos, Versionen und Modell-Hashes in diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from.</source>
        <translation>Einen Kontaktabzug in diese PNG-Datei schreiben: Original, Loch, jede Füllung und woher kopiert wurde.</translation>
    </message>
    <message>
        <source>Photos on the contact sheet, evenly spread (1 to 100).</source>
        <translation>Fotos auf dem Kontaktabzug, gleichmäßig verteilt (1 bis 100).</translation>
    </message>
    <message>
        <source>a model file changed while it was measured</source>
        <translation>eine Modelldatei wurde während der Messung geändert</translation>
    </message>
    <message>
        <source>Evaluate a copy of it</source>
        <translation>Eine Kopie davon auswerten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for two results</source>
        <translation>„%1“ ist für zwei Ergebnisse angegeben</translation>
    </message>
    <message>
        <source>evaluate takes one folder, not %1</source>
        <translation>evaluate erwartet einen Ordner, nicht %1</translation>
    </message>
    <message>
        <source>evaluate needs --masks</source>
        <translation>evaluate braucht --masks</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>nach %1 von %n Foto abgebrochen; es wurde keine Datei geschrieben</numerusform>
            <numerusform>nach %1 von %n Fotos abgebrochen; es wurde keine Datei geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>das %n Foto konnte nicht gemessen werden</numerusform>
            <numerusform>keines der %n Fotos konnte gemessen werden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>%n Foto ohne Maske wird ausgelassen</numerusform>
            <numerusform>%n Fotos ohne Maske werden ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n Foto</numerusform>
            <numerusform>%n Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>hole depth below 16 px</source>
        <translation>Lochtiefe unter 16 px</translation>
    </message>
    <message>
        <source>hole depth 16 to 48 px</source>
        <translation>Lochtiefe 16 bis 48 px</translation>
    </message>
    <message>
        <source>hole depth from 48 px</source>
        <translation>Lochtiefe ab 48 px</translation>
    </message>
    <message>
        <source>hole share below 5 %</source>
        <translation>Lochanteil unter 5 %</translation>
    </message>
    <message>
        <source>hole share 5 to 10 %</source>
        <translation>Lochanteil 5 bis 10 %</translation>
    </message>
    <message>
        <source>hole share from 10 %</source>
        <translation>Lochanteil ab 10 %</translation>
    </message>
    <message>
        <source>hole: %1</source>
        <translation>Loch: %1</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>ganzes Foto</translation>
    </message>
    <message>
        <source>hole, 95 % intervals</source>
        <translation>Loch, 95-%-Intervalle</translation>
    </message>
    <message>
        <source>hole, minus %1</source>
        <translation>Loch, minus %1</translation>
    </message>
    <message>
        <source>more than chance: the 95 % interval excludes 0</source>
        <translation>mehr als Zufall: das 95-%-Intervall schließt 0 aus</translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>Intervalle aus so wenigen Fotos sind zu eng; %n oder mehr verwenden</numerusform>
            <numerusform>Intervalle aus so wenigen Fotos sind zu eng; %n oder mehr verwenden</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them.</source>
        <translation>PNG, JPEG, TIFF, WebP, ...; 8 oder 16 Bit. Oder ein Ordner damit.</translation>
    </message>
    <message>
        <source>The holes: an image of the photo&apos;s size, brighter than 127 = hole. For a folder of photos a folder of images with the photos&apos; names, of any suffix.</source>
        <translation>Die Löcher: ein Bild in der Größe des Fotos, heller als 127 = Loch. Bei einem Ordner mit Fotos ein Ordner mit Bildern, die wie die Fotos heißen, mit beliebiger Endung.</translation>
    </message>
    <message>
        <source>Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing.</source>
        <translation>Gefülltes Foto: .png, .jpg, .tif oder .webp. Bei einem Ordner mit Fotos ein Ordner, der bei Bedarf angelegt wird.</translation>
    </message>
    <message>
        <source>Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder.</source>
        <translation>Auch die farbkodierte Übersicht schreiben, woher die Pixel stammen (PNG); bei einem Ordner in einen Ordner.</translation>
    </message>
    <message>
        <source>Also write the first stage&apos;s result; for a folder to a folder.</source>
        <translation>Auch das Ergebnis der ersten Stufe schreiben; bei einem Ordner in einen Ordner.</translation>
    </message>
    <message>
        <source>Never copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>Nie von dort kopieren, wo dieses Bild heller als 127 ist; bei einem Ordner ein Ordner mit solchen Bildern.</translation>
    </message>
    <message>
        <source>Prefer to copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>Bevorzugt von dort kopieren, wo dieses Bild heller als 127 ist; bei einem Ordner ein Ordner mit solchen Bildern.</translation>
    </message>
    <message>
        <source>JPEG and WebP quality, 1 to 100.</source>
        <translation>Qualität für JPEG und WebP, 1 bis 100.</translation>
    </message>
    <message>
        <source>Leave EXIF, XMP and IPTC out of the result.</source>
        <translation>EXIF, XMP und IPTC im Ergebnis weglassen.</translation>
    </message>
    <message>
        <source>Don&apos;t say in XMP that parts of the result were filled, where, and with which model.</source>
        <translation>In XMP nicht vermerken, dass Teile des Ergebnisses gefüllt wurden, wo und mit welchem Modell.</translation>
    </message>
    <message>
        <source>For a folder: write png, jpg, tif or webp; same: the photo&apos;s own format, or png where that can&apos;t be written.</source>
        <translation>Bei einem Ordner: png, jpg, tif oder webp schreiben; same: das Format des Fotos oder png, wo es nicht geschrieben werden kann.</translation>
    </message>
    <message>
        <source>For a folder: photos and masks in folders within it, too; results take the same places.</source>
        <translation>Bei einem Ordner: auch Fotos und Masken in Unterordnern; die Ergebnisse liegen an denselben Stellen.</translation>
    </message>
    <message>
        <source>For a folder: photos at a time, which share --threads; 0: chosen.</source>
        <translation>Bei einem Ordner: gleichzeitig bearbeitete Fotos, die sich --threads teilen; 0: automatisch.</translation>
    </message>
    <message>
        <source>For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free.</source>
        <translation>Bei einem Ordner: Arbeitsspeicher, den die Fotos in Arbeit zusammen belegen dürfen, in MB; 0: drei Viertel des freien.</translation>
    </message>
    <message>
        <source>For a folder: only part i of n, for several machines; see the manual.</source>
        <translation>Bei einem Ordner: nur Teil i von n, für mehrere Rechner; siehe Handbuch.</translation>
    </message>
    <message>
        <source>For a folder: also fill what was finished before, and replace files that lie where results go.</source>
        <translation>Bei einem Ordner: auch schon Fertiges füllen und Dateien ersetzen, die am Platz von Ergebnissen liegen.</translation>
    </message>
    <message>
        <source>Progress and result as JSON lines on stdout.</source>
        <translation>Fortschritt und Ergebnis als JSON-Zeilen auf stdout.</translation>
    </message>
    <message>
        <source>--format takes same, png, jpg, tif or webp, not &apos;%1&apos;</source>
        <translation>--format erwartet same, png, jpg, tif oder webp, nicht „%1“</translation>
    </message>
    <message>
        <source>--%1 is for a folder of photos</source>
        <translation>--%1 gilt nur für einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>fill takes one photo or one folder, not %1</source>
        <translation>fill erwartet ein Foto oder einen Ordner, nicht %1</translation>
    </message>
    <message>
        <source>fill needs --mask</source>
        <translation>fill braucht --mask</translation>
    </message>
    <message>
        <source>fill needs -o</source>
        <translation>fill braucht -o</translation>
    </message>
    <message>
        <source>Use the mask &apos;%1&apos;</source>
        <translation>Maske „%1“ verwenden</translation>
    </message>
    <message>
        <source>it has %1 x %2 pixels, but the photo &apos;%3&apos; has %4 x %5</source>
        <translation>sie hat %1 × %2 Pixel, das Foto „%3“ aber %4 × %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1: %n Loch in %2 s gefüllt</numerusform>
            <numerusform>%1: %n Löcher in %2 s gefüllt</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2 or %3, not &apos;%4&apos;</source>
        <translation>--%1 erwartet %2 oder %3, nicht „%4“</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>es gibt keine Option „%1“</translation>
    </message>
    <message>
        <source>See --help</source>
        <translation>Siehe --help</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;? See --help</source>
        <translation>War „%1“ gemeint? Siehe --help</translation>
    </message>
    <message>
        <source>this is one of the inputs</source>
        <translation>das ist eine der Eingaben</translation>
    </message>
    <message>
        <source>Choose another name: originals are never written over</source>
        <translation>Einen anderen Namen wählen: Originale werden nie überschrieben</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der zugehörige Ordner existiert nicht</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>in den zugehörigen Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Language of messages: %1; without it that of the environment.</source>
        <translation>Sprache der Meldungen: %1; ohne Angabe die der Umgebung.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 erwartet eine Zahl von %2 bis %3, nicht „%4“</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 1, not &apos;%2&apos;</source>
        <translation>--%1 erwartet eine Zahl von 0 bis 1, nicht „%2“</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu oder cuda.</translation>
    </message>
    <message>
        <source>CPU threads; 0: all cores.</source>
        <translation>CPU-Threads; 0: alle Kerne.</translation>
    </message>
    <message>
        <source>Working resolution of large holes: auto, fast or best.</source>
        <translation>Arbeitsauflösung großer Löcher: auto, fast (schnell) oder best (beste).</translation>
    </message>
    <message>
        <source>Context around each hole in pixels; 0: chosen from its size.</source>
        <translation>Umgebung um jedes Loch in Pixeln; 0: nach seiner Größe gewählt.</translation>
    </message>
    <message>
        <source>Adapt the fill&apos;s colours to the hole&apos;s border.</source>
        <translation>Die Farben der Füllung an den Rand des Lochs anpassen.</translation>
    </message>
    <message>
        <source>Seed for what is drawn at random.</source>
        <translation>Startwert für alles Zufällige.</translation>
    </message>
    <message>
        <source>How to fill: %1.</source>
        <translation>Womit gefüllt wird: %1.</translation>
    </message>
    <message>
        <source>Model: a safetensors file, or a name in the library; without it the default one, see models.</source>
        <translation>Modell: eine safetensors-Datei oder ein Name in der Bibliothek; ohne Angabe das Standardmodell, siehe models.</translation>
    </message>
    <message>
        <source>Grow each hole by this many pixels (0 to 16).</source>
        <translation>Jedes Loch um so viele Pixel vergrößern (0 bis 16).</translation>
    </message>
    <message>
        <source>Blend over this many pixels beyond it (0 to 16).</source>
        <translation>Über so viele Pixel darüber hinaus überblenden (0 bis 16).</translation>
    </message>
    <message>
        <source>Paint at least this far around each hole (0 to 16); the editor&apos;s &apos;Room to widen the edge&apos; is 16.</source>
        <translation>Um jedes Loch herum mindestens so weit malen (0 bis 16); „Spielraum für breiteren Rand“ im Editor entspricht 16.</translation>
    </message>
    <message>
        <source>Fine detail that a network&apos;s fill takes from where its attention looked: 0 (none) to 1.</source>
        <translation>Feine Details, die eine Füllung des Netzes von dort übernimmt, wohin seine Aufmerksamkeit ging: 0 (keine) bis 1.</translation>
    </message>
    <message>
        <source>there is no engine &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Engine „%1“; vorhanden sind %2</translation>
    </message>
    <message>
        <source>--dilate and --feather are at most 16 pixels together</source>
        <translation>--dilate und --feather ergeben zusammen höchstens 16 Pixel</translation>
    </message>
    <message>
        <source>Shows versions, devices, engines and what the model says of itself.</source>
        <translation>Zeigt Versionen, Geräte, Engines und was das Modell über sich sagt.</translation>
    </message>
    <message>
        <source>Another model than the shipped one: a file, or a name in the library.</source>
        <translation>Ein anderes Modell als das mitgelieferte: eine Datei oder ein Name in der Bibliothek.</translation>
    </message>
    <message>
        <source>As one JSON object.</source>
        <translation>Als ein JSON-Objekt.</translation>
    </message>
    <message>
        <source>info takes no files; use --model</source>
        <translation>info erwartet keine Dateien; --model verwenden</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU-Threads</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>none: the shipped model was not found beside the program</source>
        <translation>keines: das mitgelieferte Modell wurde beim Programm nicht gefunden</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are %2</source>
        <translation>es gibt keine Sprache „%1“; vorhanden sind %2</translation>
    </message>
    <message>
        <source>Fill the holes of a photo, or of a folder of photos</source>
        <translation>Löcher eines Fotos oder eines Ordners mit Fotos füllen</translation>
    </message>
    <message>
        <source>Train the network on your own photos</source>
        <translation>Das Netz mit eigenen Fotos trainieren</translation>
    </message>
    <message>
        <source>Measure engines on photos whose holes are known</source>
        <translation>Engines an Fotos messen, deren Löcher bekannt sind</translation>
    </message>
    <message>
        <source>List, import, export and delete models</source>
        <translation>Modelle auflisten, importieren, exportieren und löschen</translation>
    </message>
    <message>
        <source>Pack photos into one file to train from</source>
        <translation>Fotos zum Trainieren in eine Datei packen</translation>
    </message>
    <message>
        <source>Show versions, devices, engines and the model</source>
        <translation>Versionen, Geräte, Engines und das Modell anzeigen</translation>
    </message>
    <message>
        <source>Check that this installation works</source>
        <translation>Prüfen, ob diese Installation funktioniert</translation>
    </message>
    <message>
        <source>Fills holes in photographs, without a window.</source>
        <translation>Füllt Löcher in Fotos, ohne Fenster.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>%1 tells more of each.</source>
        <translation>%1 sagt mehr über jeden.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input can&apos;t be read, 4 the output can&apos;t be written, 5 the engine failed, 6 cancelled, 7 some photos of a folder failed, the rest is done.</source>
        <translation>Rückgabewerte: 0 fertig, 2 falscher Aufruf, 3 eine Eingabe kann nicht gelesen werden, 4 die Ausgabe kann nicht geschrieben werden, 5 die Engine ist gescheitert, 6 abgebrochen, 7 einige Fotos eines Ordners sind fehlgeschlagen, der Rest ist fertig.</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>es gibt keinen Befehl „%1“</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>es wurde kein Befehl angegeben</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>Rezept %1</translation>
    </message>
    <message>
        <source>--name is for one file</source>
        <translation>--name gilt nur für eine Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the library now</source>
        <translation>„%1“ ist jetzt in der Bibliothek</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>„%1“ geschrieben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; now</source>
        <translation>„%1“ heißt jetzt „%2“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash</source>
        <translation>„%1“ ist im Papierkorb</translation>
    </message>
    <message>
        <source>Show the default model</source>
        <translation>Standardmodell anzeigen</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keines</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used where no model is named</source>
        <translation>„%1“ wird verwendet, wo kein Modell genannt ist</translation>
    </message>
    <message>
        <source>One of these; list where it is left out.</source>
        <translation>Eine davon; ohne Angabe list.</translation>
    </message>
    <message>
        <source>For import: what the model is to be called.</source>
        <translation>Für import: wie das Modell heißen soll.</translation>
    </message>
    <message>
        <source>For import: a note kept with it.</source>
        <translation>Für import: eine Notiz dazu.</translation>
    </message>
    <message>
        <source>For delete: not to the trash.</source>
        <translation>Für delete: nicht in den Papierkorb.</translation>
    </message>
    <message>
        <source>As JSON, one value a line.</source>
        <translation>Als JSON, ein Wert pro Zeile.</translation>
    </message>
    <message>
        <source>models has no action &apos;%1&apos;</source>
        <translation>models kennt keine Aktion „%1“</translation>
    </message>
    <message>
        <source>--form takes jpeg or pixels, not &apos;%1&apos;</source>
        <translation>--form erwartet jpeg oder pixels, nicht „%1“</translation>
    </message>
    <message>
        <source>The packed photos: .safetensors.</source>
        <translation>Die gepackten Fotos: .safetensors.</translation>
    </message>
    <message>
        <source>jpeg: small; pixels: for programs that can&apos;t decode images.</source>
        <translation>jpeg: klein; pixels: für Programme, die keine Bilder dekodieren können.</translation>
    </message>
    <message>
        <source>Reduce photos until their longer side is this, px ...</source>
        <translation>Fotos verkleinern, bis ihre längere Seite so lang ist, px ...</translation>
    </message>
    <message>
        <source>... but not so far that the shorter side falls below this.</source>
        <translation>... aber nur so weit, dass die kürzere Seite nicht darunter fällt.</translation>
    </message>
    <message>
        <source>JPEG quality, 1 to 100.</source>
        <translation>JPEG-Qualität, 1 bis 100.</translation>
    </message>
    <message>
        <source>Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit.</source>
        <translation>Größte Dateigröße in MB; Fotos werden zufällig ausgelassen, damit es passt. 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Seed for the order of the photos.</source>
        <translation>Startwert für die Reihenfolge der Fotos.</translation>
    </message>
    <message>
        <source>Packs photos, made smaller, into one file to train from: here with &apos;train&apos;, or on another machine.
script/unpack_photos.py turns the jpeg form into the pixels form with Python.</source>
        <translation>Packt verkleinerte Fotos in eine Datei zum Trainieren: hier mit „train“ oder auf einem anderen Rechner.
script/unpack_photos.py wandelt die Form jpeg mit Python in die Form pixels um.</translation>
    </message>
    <message>
        <source>Photos: as for &apos;train&apos;.</source>
        <translation>Fotos: wie bei „train“.</translation>
    </message>
    <message>
        <source>pack needs at least one folder of photos</source>
        <translation>pack braucht mindestens einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>pack needs --output with a name that ends in .safetensors</source>
        <translation>pack braucht --output mit einem Namen mit der Endung .safetensors</translation>
    </message>
    <message>
        <source>photo %1/%2</source>
        <translation>Foto %1/%2</translation>
    </message>
    <message>
        <source>left out &apos;%1&apos;: %2</source>
        <translation>„%1“ ausgelassen: %2</translation>
    </message>
    <message>
        <source>two runs differ</source>
        <translation>zwei Durchläufe unterscheiden sich</translation>
    </message>
    <message>
        <source>a pixel far from the holes changed</source>
        <translation>ein Pixel weitab der Löcher hat sich geändert</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>es wurde nichts gefüllt</translation>
    </message>
    <message>
        <source>Fills a small made-up photo with every engine and checks the results.</source>
        <translation>Füllt ein kleines künstliches Foto mit jeder Engine und prüft die Ergebnisse.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>FEHLER: %1</translation>
    </message>
    <message>
        <source>attention equals textbook</source>
        <translation>Aufmerksamkeit wie im Lehrbuch</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>größte Abweichung %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>Engine %1</translation>
    </message>
    <message>
        <source>Selftest</source>
        <translation>Selbsttest</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n Prüfung fehlgeschlagen</numerusform>
            <numerusform>%n Prüfungen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>wird gemessen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Write the sample sheet</source>
        <translation>Beispielbogen schreiben</translation>
    </message>
    <message>
        <source>iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %</source>
        <translation>Iteration %1: Testausschnitte PSNR %L2 dB, l1 %L3 %</translation>
    </message>
    <message>
        <source>(%1%L2 dB against the start)</source>
        <comment>%1 is a plus sign or nothing</comment>
        <translation>(%1%L2 dB gegenüber dem Ausgangsmodell)</translation>
    </message>
    <message>
        <source>How to train: a JSON file, or one of %1.</source>
        <translation>Wie trainiert wird: eine JSON-Datei oder eines von %1.</translation>
    </message>
    <message>
        <source>Folder for checkpoints, log, samples and the model.</source>
        <translation>Ordner für Checkpoints, Protokoll, Beispiele und das Modell.</translation>
    </message>
    <message>
        <source>Model to start from (a file, or a name in the library), a run&apos;s folder (its model), or &apos;scratch&apos;; without it the shipped model.</source>
        <translation>Ausgangsmodell (eine Datei oder ein Name in der Bibliothek), der Ordner eines Trainings (dessen Modell) oder „scratch“; ohne Angabe das mitgelieferte Modell.</translation>
    </message>
    <message>
        <source>Go on with the run in --out.</source>
        <translation>Mit dem Training in --out weitermachen.</translation>
    </message>
    <message>
        <source>Stop after so many in all; 0: no limit.</source>
        <translation>Nach insgesamt so vielen aufhören; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Stop after so much training time in all; 0: no limit.</source>
        <translation>Nach insgesamt so viel Trainingszeit aufhören; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Crops to one step; 0: the recipe&apos;s.</source>
        <translation>Ausschnitte pro Schritt; 0: wie im Rezept.</translation>
    </message>
    <message>
        <source>Side of the crops, a multiple of 8; 0: the recipe&apos;s.</source>
        <translation>Seitenlänge der Ausschnitte, ein Vielfaches von 8; 0: wie im Rezept.</translation>
    </message>
    <message>
        <source>Batches that go into one update.</source>
        <translation>Batches, die in eine Aktualisierung eingehen.</translation>
    </message>
    <message>
        <source>Learning rate; 0: the recipe&apos;s.</source>
        <translation>Lernrate; 0: wie im Rezept.</translation>
    </message>
    <message>
        <source>VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss.</source>
        <translation>Gewichte von VGG-16 oder VGG-19 (safetensors), für Rezepte mit Wahrnehmungs- oder Stilverlust.</translation>
    </message>
    <message>
        <source>auto, float32 or bfloat16.</source>
        <translation>auto, float32 oder bfloat16.</translation>
    </message>
    <message>
        <source>Memory for decoded photos, MB.</source>
        <translation>Arbeitsspeicher für dekodierte Fotos, MB.</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>Minuten zwischen Checkpoints.</translation>
    </message>
    <message>
        <source>Iterations between validations; 0: chosen by the device.</source>
        <translation>Iterationen zwischen Messungen; 0: je nach Gerät.</translation>
    </message>
    <message>
        <source>Seed for crops, holes and first weights.</source>
        <translation>Startwert für Ausschnitte, Löcher und erste Gewichte.</translation>
    </message>
    <message>
        <source>A line kept in the model&apos;s file.</source>
        <translation>Eine Zeile, die in der Modelldatei steht.</translation>
    </message>
    <message>
        <source>train needs at least one folder of photos</source>
        <translation>train braucht mindestens einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>train needs --out</source>
        <translation>train braucht --out</translation>
    </message>
    <message>
        <source>--precision takes auto, float32 or bfloat16, not &apos;%1&apos;</source>
        <translation>--precision erwartet auto, float32 oder bfloat16, nicht „%1“</translation>
    </message>
    <message>
        <source>Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.
Stop it with Ctrl-C at any time; the same command with --resume goes on where it was.</source>
        <translation>Trainiert das Netz mit eigenen Fotos: Ordner mit Bildern, Dateilisten, veröffentlichte Datensätze oder eine gepackte Datei.
Mit Strg+C jederzeit anzuhalten; derselbe Befehl mit --resume macht an der Stelle weiter.</translation>
    </message>
    <message>
        <source>Photos to train on.</source>
        <translation>Fotos zum Trainieren.</translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>nach %n Iteration und %1 Training angehalten; das Modell: %2</numerusform>
            <numerusform>nach %n Iterationen und %1 Training angehalten; das Modell: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>nach %n Iteration und %1 Training fertig; das Modell: %2</numerusform>
            <numerusform>nach %n Iterationen und %1 Training fertig; das Modell: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>Weiter geht es mit: %1</translation>
    </message>
    <message>
        <source>Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole stays as it is.</source>
        <translation>Füllt die Löcher eines Fotos oder aller Fotos eines Ordners. Alles, was weiter als 16 Pixel von einem Loch entfernt ist, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Ein Foto</translation>
    </message>
    <message>
        <source>All photos of a folder, each with the mask of its name. What was finished before is skipped, so the same command goes on after a stop.</source>
        <translation>Alle Fotos eines Ordners, jedes mit der gleichnamigen Maske. Was schon fertig ist, wird übersprungen; nach einem Abbruch macht derselbe Befehl also weiter.</translation>
    </message>
    <message>
        <source>The models on this computer, the same that the editor has.</source>
        <translation>Die Modelle auf diesem Computer, dieselben wie im Editor.</translation>
    </message>
    <message>
        <source>All of them; * marks the one used where none is named</source>
        <translation>Alle; * steht vor dem, das ohne Angabe verwendet wird</translation>
    </message>
    <message>
        <source>Add safetensors, PyTorch&apos;s .pt, or TensorFlow&apos;s NAME.index</source>
        <translation>safetensors, .pt von PyTorch oder NAME.index von TensorFlow hinzufügen</translation>
    </message>
    <message>
        <source>Copy one to a file</source>
        <translation>Eines in eine Datei kopieren</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Ihm einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Es in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Show or choose the one used where none is named</source>
        <translation>Das ohne Angabe verwendete anzeigen oder wählen</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>zu seinem %n Foto gibt es keine gleichnamige Maske in „%1“</numerusform>
            <numerusform>zu keinem seiner %n Fotos gibt es eine gleichnamige Maske in „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>%n Iteration</numerusform>
            <numerusform>%n Iterationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>kein Platz für %n Foto</numerusform>
            <numerusform>kein Platz für %n Fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>%n Foto, %L1 MB: %2</numerusform>
            <numerusform>%n Fotos, %L1 MB: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluate needs a folder of photos</source>
        <translation>evaluate braucht einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>fill needs a photo, or a folder of photos</source>
        <translation>fill braucht ein Foto oder einen Ordner mit Fotos</translation>
    </message>
    <message>
        <source>&apos;-&apos; stands for no file here: photos aren&apos;t read from a pipe or written to one</source>
        <translation>„-“ steht hier für keine Datei: Fotos werden nicht aus einer Pipe gelesen oder in eine geschrieben</translation>
    </message>
    <message>
        <source>the results would go to a folder called &apos;%1&apos;</source>
        <translation>die Ergebnisse kämen in einen Ordner namens „%1“</translation>
    </message>
    <message>
        <source>--%1 takes a name that ends in .png, not &apos;%2&apos;</source>
        <translation>--%1 erwartet einen Namen mit der Endung .png, nicht „%2“</translation>
    </message>
    <message>
        <source>selftest takes no files; use --model</source>
        <translation>selftest erwartet keine Dateien; --model verwenden</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Den Verlauf bewahren</translation>
    </message>
    <message>
        <source>a step of the history can&apos;t be read back</source>
        <translation>ein Schritt des Verlaufs lässt sich nicht zurücklesen</translation>
    </message>
    <message>
        <source>a step of the history is damaged</source>
        <translation>ein Schritt des Verlaufs ist beschädigt</translation>
    </message>
    <message>
        <source>some heat maps are damaged and were left out</source>
        <translation>einige Heatmaps sind beschädigt und wurden ausgelassen</translation>
    </message>
    <message>
        <source>some variants of fills are damaged and were left out</source>
        <translation>einige Varianten von Füllungen sind beschädigt und wurden ausgelassen</translation>
    </message>
    <message>
        <source>the history is damaged: some or all of its steps were left out</source>
        <translation>der Verlauf ist beschädigt: Einige oder alle Schritte wurden ausgelassen</translation>
    </message>
    <message>
        <source>a filled hole is missing</source>
        <translation>ein gefülltes Loch fehlt</translation>
    </message>
    <message>
        <source>the picture of a variant is damaged</source>
        <translation>das Bild einer Variante ist beschädigt</translation>
    </message>
    <message>
        <source>the stored attention is damaged</source>
        <translation>die gespeicherte Aufmerksamkeit ist beschädigt</translation>
    </message>
    <message>
        <source>The engine %1 doesn&apos;t tell where pixels came from: the picture of that is empty</source>
        <translation>Die Engine %1 sagt nicht, woher die Pixel stammen: das Bild davon ist leer</translation>
    </message>
    <message>
        <source>The engine %1 has one stage: the first stage&apos;s picture is the result once more</source>
        <translation>Die Engine %1 hat nur eine Stufe: das Bild der ersten Stufe ist noch einmal das Ergebnis</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a meaning of its own on the command line</source>
        <translation>„%1“ hat auf der Kommandozeile eine eigene Bedeutung</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Ausgabe schreiben</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (nicht verwendbar: %2)</translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Geräte: %1
Methoden: %2
Erstellt mit Qt %3 und OpenCV %4.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation>Über Lacuna</translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation>Füllt Löcher in Fotos und zeigt, woher jedes Pixel stammt.
Alles geschieht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versionen und Geräte</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ein Foto öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation>Als &amp;neues Foto einfügen</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>Das Bild aus der Zwischenablage öffnen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>Foto s&amp;chließen</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Das Foto schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Das Programm beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Den letzten Schritt rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Den rückgängig gemachten Schritt wiederholen</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinsel</translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation>Übermalen, was verschwinden soll</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Radiergummi</translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation>Zu viel Gemaltes wegradieren</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>Re&amp;chteck</translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation>Ein Rechteck um das aufziehen, was verschwinden soll</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation>Eine Ellipse um das aufziehen, was verschwinden soll</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation>Umfahren, was verschwinden soll</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>P&amp;olygon</translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation>Durch Klicken von Ecke zu Ecke umreißen, was verschwinden soll</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Zauberstab</translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation>Eine Farbe anklicken: Alles Ähnliche soll verschwinden</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>O&amp;bjekt</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation>Ein Objekt anklicken oder einen Rahmen darum aufziehen</translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation>Klick&amp;füllung</translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation>Einen Fleck oder ein Objekt anklicken: Es wird in einem Zug erkannt und gefüllt</translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation>&amp;Staub</translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation>Viele kleine Flecken auf einmal finden</translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation>Mit der Tastat&amp;ur malen</translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation>Die Pfeiltasten bewegen einen Zeiger über das Foto; Leertaste oder Eingabetaste drückt ihn</translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation>&amp;Quellenpinsel</translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation>Markieren, wovon Füllungen nie oder bevorzugt kopieren sollen</translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation>Quellen &amp;verfolgen</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation>Auf einen gefüllten Bereich zeigen, um seine Quellen zu sehen; ein Klick schließt eine aus</translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation>&amp;Hinzufügen/Entfernen umschalten</translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation>Zwischen Malen und Entfernen wechseln</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>Pinsel &amp;kleiner</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Den Pinsel verkleinern</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pinsel &amp;größer</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Den Pinsel vergrößern</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Umkehren</translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation>Löcher und Erhaltenes vertauschen</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>L&amp;eeren</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Alle Löcher entfernen</translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation>Letzte &amp;wiederverwenden</translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation>Die Löcher der letzten Füllung erneut verwenden, auf diesem oder einem gleich großen Foto</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation>Alle Löcher um die unten gewählte Schrittweite vergrößern</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation>Alle Löcher um die unten gewählte Schrittweite verkleinern</translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation>Ränder &amp;glätten</translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation>Ecken und ausgefranste Ränder aller Löcher abrunden und Sprenkel entfernen</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation>Löcher &amp;nur umreißen</translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation>Löcher durch einen wandernden Umriss statt durch eine Farbfläche anzeigen</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>&amp;Magenta</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>G&amp;elb</translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation>Löcher in dieser Farbe anzeigen</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Andere…</translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation>Die Farbe der Löcher wählen</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Laden…</translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation>Die Löcher aus einem Schwarzweißbild übernehmen: Weiß wird zum Loch</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>S&amp;peichern…</translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation>Die Löcher als Schwarzweißbild speichern</translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation>Alle &amp;Quellenmarkierungen aufheben</translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation>Alle Markierungen des Quellenpinsels entfernen</translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation>Löcher an&amp;zeigen</translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation>Die Farbe der Löcher und die Quellenmarkierungen ein- oder ausblenden</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation>Die Löcher aus ihrer Umgebung füllen</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Entwurf behalten</translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation>Das Füllen anhalten und das erste, grobe Ergebnis behalten</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation>Das Füllen abbrechen und das Foto unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelle…</translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation>Die zum Füllen verfügbaren Modelle ansehen, importieren, vergleichen und löschen</translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation>&amp;Trainieren…</translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation>Ein Modell mit eigenen Fotos trainieren, während die Bearbeitung weitergeht</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Einzoomen</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Das Foto größer anzeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Auszoomen</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Das Foto kleiner anzeigen</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>An &amp;Fenster anpassen</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Das ganze Foto anzeigen</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation>Ein Pixel des Fotos als ein Pixel des Bildschirms anzeigen (100 %)</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>O&amp;riginal anzeigen</translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation>Das Foto so anzeigen, wie es geöffnet wurde; für einen kurzen Blick \ gedrückt halten</translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation>Herkunft der &amp;Pixel anzeigen</translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation>Gefülltes nach der Richtung einfärben, aus der die Pixel stammen</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Den ganzen Bildschirm nutzen</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Hell oder dunkel wie der Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Dunkler Text auf hellem Grund</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Heller Text auf dunklem Grund</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Alle Tastenkürzel anzeigen</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation>&amp;Über Lacuna</translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation>Version, Lizenz und was dieser Computer bietet</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Werkzeuge</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Maske</translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation>&amp;Schrittweite</translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation>&amp;Farbe der Löcher</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bedienfelder</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation>Hauptleiste</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Vorher und nachher &amp;nebeneinander</translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation>Eine Trennlinie über das Foto legen: links der Stand beim Öffnen, rechts der jetzige</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation>Sprache, Aussehen, Speicher, Tasten und mehr</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation>Versionen und Meldungen des Programms sammeln, ohne Fotos oder Dateinamen</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>&amp;Nächstes Foto</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation>Das nächste Foto in diesem Ordner öffnen</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>&amp;Voriges Foto</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation>Das vorige Foto in diesem Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation>Das Bild oder den Teil unter den Löchern für andere Programme kopieren</translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation>Das Projekt speichern, um später an derselben Stelle weiterzuarbeiten; das Foto selbst bleibt unverändert</translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation>Das Projekt oder das Bild unter einem neuen Namen speichern</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>Bild e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation>Das Bild als PNG, JPEG, TIFF oder WebP schreiben</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>&amp;Was geändert wurde</translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation>Gefülltes hervorheben – auch aus der Zeit vor dem Öffnen, sofern die Datei darüber Auskunft gibt</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pinsel &amp;weicher</translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation>Den Pinselrand weicher machen: Dort geht die Füllung in das Foto über</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>P&amp;insel härter</translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation>Den Pinselrand härter machen</translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation>Ränder wei&amp;chzeichnen</translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation>Alle Löcher mit einem weichen Rand versehen: Dort geht die Füllung in das Foto über</translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>Um %n Pixel vergrößern, verkleinern, glätten und weichzeichnen</numerusform>
            <numerusform>Um %n Pixel vergrößern, verkleinern, glätten und weichzeichnen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>Bedienfelder &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Put all panels back where they were at the first start</source>
        <translation>Alle Bedienfelder wieder dorthin setzen, wo sie beim ersten Start waren</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Benutzerhandbuch</translation>
    </message>
    <message>
        <source>Read how everything works (in English)</source>
        <translation>Nachlesen, wie alles funktioniert (auf Englisch)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionLayer</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionPanel</name>
    <message>
        <source>Show where the &amp;pixels came from</source>
        <translation>Herkunft der &amp;Pixel anzeigen</translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation>Herkunft der Pixel anzeigen</translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation>Pfeile für das Pi&amp;xel unter dem Zeiger</translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation>Pfeile für das Pixel unter dem Zeiger</translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation>Umrandet die Teile des Fotos, aus denen dieses Pixel entstanden ist, und zeigt ihren jeweiligen Anteil</translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation>Heatmap dieses Pixels</translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation>Hellt das Foto überall so stark auf, wie die jeweilige Stelle zum Pixel unter dem Zeiger beigetragen hat</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Stärke der Farben</translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation>Wie stark die Farben das Foto überdecken</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>Stär&amp;ke</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>Legende der Farben</translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation>Die Farbe eines Pixels zeigt, in welcher Richtung seine Quelle liegt: Weiß heißt nah, kräftige Farben heißen weit entfernt</translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation>Zuerst ein Loch mit einer Methode füllen, die aus dem Foto kopiert.</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>Die Stelle, die am meisten zu diesem Pixel beigetragen hat.</numerusform>
            <numerusform>Die %n Stellen, die am meisten zu diesem Pixel beigetragen haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation>Jede Farbe steht für eine Richtung, in der die Quelle liegt. Weiß: ganz in der Nähe.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew.</source>
        <translation>Eine Quelle anklicken, um nie von ihr zu kopieren und dieses Loch neu zu füllen.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. %1 lets go.</source>
        <translation>Eine Quelle anklicken, um nie von ihr zu kopieren und dieses Loch neu zu füllen. %1 löst die Auswahl.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation>Arbeit sichern</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radiergummi</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <translation>Ansicht seitwärts bewegen</translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation>Ansicht auf und ab bewegen</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view.</source>
        <translation>Das geöffnete Foto. Übermalen, was verschwinden soll; die Pfeiltasten bewegen die Ansicht.</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer that paints with Space.</source>
        <translation>Das geöffnete Foto. Übermalen, was verschwinden soll; die Pfeiltasten bewegen die Ansicht oder nach Drücken von %1 einen Zeiger, der mit der Leertaste malt.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ClickFillTool</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>This is a large area: it is marked, press Fill to fill it</source>
        <translation>Das ist ein großer Bereich: Er ist markiert; „Füllen“ drücken, um ihn zu füllen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation>Ähnlichkeit (PSNR, dB)</translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation>Wie nah die Füllungen dem Original kommen; mehr ist besser</translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation>Abweichung (ℓ1, %)</translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation>Mittlere Abweichung vom Original; weniger ist besser</translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation>Struktur (SSIM)</translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation>Wie viel von der Struktur stimmt; 1 bedeutet alles</translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation>Details (1 = wie vorher)</translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation>Details in den Füllungen im Vergleich zum Original; unter 1 sind sie zu glatt</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation>Zeit pro Foto</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation>Ordner mit Fotos, in denen nichts fehlt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation>Am besten Fotos, mit denen kein Modell trainiert wurde. Ein Ordner kann auch hierher gezogen werden</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Ordner auswählen</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Den Ordner mit Fotos auswählen</translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation>Fotos für den Modellvergleich</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>Rechtecke</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Pinselstriche</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation>Was aus den Fotos herausgeschnitten wird; für jedes Modell dasselbe</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation>Wie viele Fotos verwendet werden, gleichmäßig über den Ordner verteilt</translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation>Auch die &amp;Texturmethode, die kein Modell braucht</translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation>Auch die Texturmethode</translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation>Zeigt, was bloßes Kopieren aus dem Foto ergäbe</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Zu vergleichende Modelle</translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation>Die anderen werden mit dem ersten verglichen</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation>&amp;Löcher</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelle</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation>Bilder der Füllungen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation>Original, Loch und jede Füllung</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Ta&amp;belle speichern…</translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation>B&amp;ilder speichern…</translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation>Die Zahlen zu jedem Foto, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation>Die Bilder der Füllungen, als PNG</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Bild&amp;er</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation>Anhalten; was bisher gemessen wurde, wird angezeigt</translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation>Löcher in den Fotos mit jedem Modell füllen</translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation>Zuerst einen Ordner und mindestens ein Modell auswählen</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Start läuft…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>%Ln Foto gemessen.</numerusform>
            <numerusform>%Ln Fotos gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation>%1 ausgelassen, davon das erste aus diesem Grund: %2</translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation>In Klammern: Unterschied zum ersten Modell; * kennzeichnet, was über Zufall hinausgeht.</translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation>Bei so wenigen Fotos lässt sich Zufall kaum ausschließen; ab %1 wird es aussagekräftiger.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>vergleich.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Bilder speichern</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>vergleich.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>A row for each model and method; closer to the truth is better</source>
        <translation>Eine Zeile je Modell und Methode; je näher am Original, desto besser</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation>Trennlinie zwischen vorher und nachher</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation>Ziehen oder mit den Pfeiltasten bewegen: links vorher, rechts nachher</translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation>%1 % der Breite</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation>Die Löcher in „%1“ ungefüllt lassen?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Änderungen an „%1“ speichern?</translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation>Andernfalls geht verloren, was seit dem letzten Speichern gefüllt wurde.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Das hat nicht geklappt.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>„%1“ ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation>Das Bild selbst hat sich nicht geändert. Was darüber gemalt wurde, geht verloren, sofern es nicht als Projekt gespeichert wird, mit dem die Arbeit später an derselben Stelle weitergeht.</translation>
    </message>
    <message>
        <source>Save your work on “%1” as a project?</source>
        <translation>Ihre Arbeit an „%1“ als Projekt speichern?</translation>
    </message>
    <message>
        <source>The photo itself stays as it is in any case. What you filled is lost unless you save it.</source>
        <translation>Das Foto selbst bleibt in jedem Fall, wie es ist. Was Sie gefüllt haben, geht verloren, wenn Sie es nicht speichern.</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>„%1“ ersetzen?</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Eine Datei dieses Namens ist schon da.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation>Staub suchen</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Staub</translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation>Staub abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation>Füllung vergrößern</translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation>Wie weit die Füllung das Foto rund um das Gemalte bedeckt; es wird nichts neu gefüllt</translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation>Weichheit des Rands</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Farben am Rand angleichen</translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation>Farben am Rand dieses Lochs angleichen</translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation>Verschiebt die Farben dieser Füllung so, dass sie nahtlos an das Foto anschließen; es wird nichts neu gefüllt</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill was made</source>
        <translation>Wie breit die Füllung in das Foto übergeht; es wird nichts neu gefüllt. Zusammen mit „Vergrößern“ reicht es so weit, wie gefüllt wurde</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>Ellipse</translation>
    </message>
    <message>
        <source>Remove ellipse</source>
        <translation>Ellipse abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Als „%1“ speichern</translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation>Höhere Werte sehen besser aus und ergeben eine größere Datei</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>Kameradaten beibehalten</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation>Datum, Kamera, Objektiv, Ort, Bildunterschriften und Rechte bleiben in der Datei</translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation>Farbprofil beibehalten</translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation>Farben sehen in jedem Programm gleich aus, das Profile versteht</translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation>Auch die Herkunft der Pixel speichern (%1-attention.png)</translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation>Ein farbiges Bild der Quellen, wie es das Bedienfeld „Aufmerksamkeit“ zeigt</translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation>Auch speichern, was gefüllt wurde (%1-mask.png)</translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation>Ein Schwarzweißbild: Weiß ist, was gefüllt wurde</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualität:</translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation>Dieser Dateityp erhält 8 der 16 Bit des Fotos. PNG und TIFF erhalten alle.</translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation>Dieser Dateityp kennt keine Transparenz. PNG, TIFF und WebP kennen sie.</translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation>In der Datei vermerken, was gefüllt wurde</translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation>Vermerkt für andere Programme, dass Teile des Bildes gefüllt wurden, wo und mit welchem Modell</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Die Datei schreiben</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Nichts schreiben</translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation>&amp;Verlustfrei</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation>Jedes Pixel unverändert erhalten; die Datei wird um ein Mehrfaches größer</translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation>Nach Qualität</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation>Zur Hälfte, kleiner</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Farbdetails</translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation>Feine Kanten zwischen kräftigen Farben brauchen sie vollständig. Automatisch ist das ab Qualität 90 der Fall</translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation>&amp;Farbdetails:</translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation>LZW, von jedem Programm lesbar</translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation>Deflate, kleiner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Komprimierung</translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation>Bei keiner geht etwas verloren</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>&amp;Komprimierung:</translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation>16 Bit, wie das Foto</translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation>8 Bit, halb so groß</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Farbtiefe</translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation>16 Bit erhalten feinere Tonwertabstufungen für die weitere Bearbeitung</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>Farb&amp;tiefe:</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation>PNG, verlustfrei (*.png)</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation>JPEG, klein (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation>TIFF, verlustfrei (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation>WebP, klein (*.webp)</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>Datei übernehmen</translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation>Datei lesen oder schreiben</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>In der Zwischenablage ist kein Bild</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Wird eingefügt…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1 wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Maske laden</translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation>Maske %1 laden</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>Die Maske hat %1 × %2 Pixel, das Foto %3 × %4</translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation>Eine Maske in der Größe des Fotos wählen.</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Maske speichern</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation>Fotos und Projekte (%1)</translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation>Der Teil des Fotos unter den Löchern wurde kopiert</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>Das Foto wurde kopiert</translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation>Diese Datei stammt aus einem anderen Programm und wurde daher als ein einziges Bild geöffnet</translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation>Lacuna-Projekt, zum Weiterarbeiten (*.ora)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Everything else was opened</source>
        <translation>Alles andere wurde geöffnet</translation>
    </message>
    <message>
        <source>Open all of %1</source>
        <translation>%1 vollständig öffnen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation>Füllen: Entwurf von %1</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation>Quelle ausschließen, füllen: %1</translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation>Füllung in das Foto einsetzen</translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation>Erneut füllen: %1</translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation>Loch füllen: %1</translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation>%1 Löcher füllen: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Wo gerechnet wird. „Automatisch“ nimmt die Grafikkarte, wenn eine verwendbare vorhanden ist</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation>Wie fein große Löcher bearbeitet werden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation>Ausgewogen für dieses Foto und diesen Computer</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation>Große Löcher werden verkleinert gefüllt: schneller, weniger scharf</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation>So fein, wie es der Arbeitsspeicher erlaubt: langsamer, schärfer</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation>Wie viel vom Foto rund um ein Loch zum Füllen herangezogen wird. „Automatisch“ richtet sich nach dem Loch</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation>Loch vergrößern</translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation>Füllt auch so viel rund um das Gemalte, damit kein Rand davon zurückbleibt</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Weicher Rand</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation>Wie breit die Füllung an ihrem Rand in das Foto übergeht</translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation>Farben am Rand an&amp;gleichen</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Farben am Rand angleichen</translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation>Verschiebt die Farben der Füllung so, dass sie nahtlos an das Foto anschließen</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>M&amp;ethode</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation>&amp;Läuft auf</translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation>Deta&amp;ils</translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation>&amp;Umgebung</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation>Loch &amp;vergrößern</translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation>Weicher &amp;Rand</translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation>Die Grafikkarte, wenn eine verwendbare vorhanden ist, sonst der Prozessor</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Always works</source>
        <translation>Funktioniert immer</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (nicht verwendbar)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation>Zuerst übermalen, was verschwinden soll</translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation>Feine De&amp;tails erhalten</translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation>Feine Details erhalten</translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation>Gibt der Füllung die feine Struktur der Stellen, von denen sie kopiert wurde, damit sie weniger weich wirkt</translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation>&amp;Spielraum für breiteren Rand</translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation>Spielraum für breiteren Rand</translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation>Ergänzt auch, was rund um das Loch liegt, sodass sich der Rand nachträglich im Bedienfeld „Löcher“ verbreitern lässt. Kleine Löcher werden dadurch etwas schlechter</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation>Wie viele Füllungen zur Auswahl stehen. Sie erscheinen nacheinander im Bedienfeld „Löcher“</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>Varia&amp;nten</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Anzeigen, was selten geändert werden muss</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation>Die Fotos in diesem Ordner; zum Öffnen anklicken</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation>Rand suchen</translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation>Objekt suchen</translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation>Im Rahmen hebt sich nichts von der Umgebung ab</translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation>Dort hebt sich nichts ab; einen Rahmen um das Objekt aufziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Benutzerhandbuch</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation>Foto geöffnet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation>Die bisherigen Schritte; anklicken, um zu einem zurückzukehren</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation>Gefülltes Loch ändern</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>Abgebrochen; %n Variante bleibt im Bedienfeld „Löcher“</numerusform>
            <numerusform>Abgebrochen; %n Varianten bleiben im Bedienfeld „Löcher“</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation>Es ließ sich keine andere Füllung erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>%n Variante ist im Bedienfeld „Löcher“: zum Ansehen anklicken</numerusform>
            <numerusform>%n Varianten sind im Bedienfeld „Löcher“: zum Ansehen anklicken</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Löcher füllen</translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation>Loch entfernen</translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation>Füllung entfernen</translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation>Rand einer Füllung</translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation>Größere Umgebung</translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation>Kleinere Umgebung</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Feiner</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Gröber</translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation>%1, neuer Versuch</translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation>Diese Methode füllt ein Loch immer gleich; eine andere wählen</translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation>Variante %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation>Wirkt sicher</translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>Genauer ansehen</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation>Dieses Loch ist größer als die, für die das Modell trainiert wurde: die Umgebung vergrößern oder das Loch aufteilen.</translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation>Die Füllung ist aus vielen Stellen gemischt und kann weich wirken: mit dem Quellenpinsel markieren, woher kopiert werden soll.</translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation>Die Füllung schließt am Rand nicht gut an das Foto an: dort die Farben angleichen oder das Loch über die Reste des Objekts vergrößern.</translation>
    </message>
    <message>
        <source>It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.</source>
        <translation>Die Füllung ist weicher als ihre Umgebung: im Bedienfeld „Füllen“ „Feine Details erhalten“ einschalten oder die Methode „Textur“ versuchen.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation>Noch keine Löcher.</translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation>Loch %1
%2 × %3 px</translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation>Noch zu füllende und bereits gefüllte Löcher; zum Ansehen anklicken</translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation>Wie im Bedienfeld „Füllen“</translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation>Methode für dieses Loch</translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation>Wie dieses Loch jetzt oder erneut gefüllt wird</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Erneut füllen</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>Dieses Loch füllen</translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation>Füllt dieses Loch und lässt die anderen unberührt</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation>Dieses Loch entfernen</translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation>Nimmt ein gemaltes Loch aus der Maske; setzt bei einem gefüllten Loch die Pixel des Fotos wieder ein (Entf)</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Rand</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation>Nur dieses füllen</translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation>Dieses Loch erneut füllen</translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation>Nichts spricht gegen diese Füllung.</translation>
    </message>
    <message>
        <source>Hole %1 — %2</source>
        <translation>Loch %1 – %2</translation>
    </message>
    <message>
        <source>Hole %1 — %2
%3</source>
        <translation>Loch %1 – %2
%3</translation>
    </message>
    <message>
        <source>Fills this hole once more with the method above; all else is as the Fill panel says now</source>
        <translation>Füllt dieses Loch noch einmal mit der Methode oben; alles andere ist, wie es das Bedienfeld „Füllen“ jetzt angibt</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>Remove lasso</source>
        <translation>Lasso abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation>ℓ1 grob</translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation>ℓ1 verfeinert</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Kritiker</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Adversarial</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Gradientenstrafe</translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation>PSNR auf Testausschnitten</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Trainingskurven</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation>Mausrad: Zoom · Ziehen: verschieben · Doppelklick: alles · auf eine Stelle zeigen, um ihre Werte abzulesen</translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation>%.1f dB</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Diese Kurve ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Logarithmisch</translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation>Zeigt kleine Änderungen kleiner Werte ebenso groß wie große Änderungen großer Werte; negative Werte lassen sich so nicht darstellen</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation>Über wie viele Iterationen gemittelt wird; einzelne Batches schwanken stark</translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation>Weniger Iterationen anzeigen</translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation>Mehr Iterationen anzeigen</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>Alle Iterationen anzeigen</translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation>%1 dB (bei %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation>Iteration %1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>Werkzeugoptionen</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllen</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Löcher</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>„%1“ &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>„%1“ wieder&amp;holen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;holen</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation>Auf einen gefüllten Bereich zeigen, um seine Quellen zu sehen</translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation>\ gedrückt halten, um das Original zu sehen</translation>
    </message>
    <message>
        <source>%1[*] – Lacuna</source>
        <translation>%1[*] – Lacuna</translation>
    </message>
    <message>
        <source>Lacuna</source>
        <translation>Lacuna</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Liste leeren</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bedienfelder</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation>Die laufende Füllung abwarten oder abbrechen</translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation>Entwurf behalten; „Rückgängig“ holt das Loch zurück</translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation>Einige alte Schritte des Verlaufs mussten mangels Speicherplatz entfernt werden</translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation>Mit „%1“ in %2 s gefüllt</translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation>Abgebrochen; das Foto ist unverändert</translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation>Dieses Foto ist auch in einem anderen Lacuna-Fenster geöffnet: Was zuletzt gespeichert wird, gilt.</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Filmstreifen</translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation>Über Änderungen an diesem Foto ist nichts bekannt</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill</source>
        <translation>Alles abdecken, was verschwinden soll, dann „Füllen“ drücken</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (%1)</source>
        <translation>Alles abdecken, was verschwinden soll, dann „Füllen“ drücken (%1)</translation>
    </message>
    <message>
        <source>Hold \ to see the original, press %1 to see where pixels came from</source>
        <translation>\ gedrückt halten, um das Original zu sehen; %1 zeigt, woher die Pixel stammen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation>Löcher umkehren</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Maske umkehren</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Alle Löcher entfernen</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Maske leeren</translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation>Letzte Maske wiederverwenden</translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation>Löcher vergrößern</translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation>Um %1 px vergrößern</translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation>Löcher verkleinern</translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation>Um %1 px verkleinern</translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation>Ränder glätten</translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation>Um %1 px glätten</translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation>Ränder weichzeichnen</translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation>Um %1 px weichzeichnen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation>Woraus die Methode gelernt hat; aus vielen Fotos entstanden</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Keines gefunden</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation>Modellvergleich</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Modelle vergleichen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelle auf diesem Computer</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Was gerade geschieht</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Modell umbenennen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation>Eine Modelldatei hinzufügen: safetensors, PyTorch (.pt) oder TensorFlow (.index). Dateien können auch hierher gezogen werden</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation>Das Modell in eine Datei kopieren</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation>Dem Modell einen anderen Namen geben (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation>Das Modell in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation>Zum &amp;Füllen verwenden</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>Ab jetzt mit diesem Modell füllen</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Vergleichen…</translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation>Modelle an einem Ordner mit Fotos messen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation>Eigene Anmerkungen dazu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation>Wird beim Modell aufbewahrt</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation>Selbst trainierte Modelle werden hier aufbewahrt. Um weitere hinzuzufügen, deren Dateien auf dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlenwerte</translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation>%1 (gelesen aus %2)</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Modell lesen</translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation>%1
Die Datei hat sich seit dem Hinzufügen geändert; vorher war es
%2</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation>Modelle (*.safetensors *.pt *.pth *.index);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Das Modell exportieren</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>„%1“ exportieren</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation>Das Modell wird in den Papierkorb verschoben.</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Modell löschen</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>„%1“ endgültig löschen?</translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation>Das Modell kann nicht in den Papierkorb verschoben werden: %1.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Standardmodell festlegen</translation>
    </message>
    <message>
        <source>What fills can use; choose one to see more of it</source>
        <translation>Modelle zum Füllen; eines auswählen, um mehr darüber zu sehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation>Mit Lacuna geliefert</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>Importiert (%1)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation>%1: Füllungen verwenden dieses Modell</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, Standard</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation>Doppelklick auf einen Namen, um ihn zu ändern; fett: Füllungen verwenden dieses Modell</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>Woher das Modell stammt</translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation>Wann es in diese Liste kam</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Wie es trainiert wurde</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Trainingsschritte</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Womit es trainiert wurde</translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation>Wie nah seine Füllungen bei Trainingsende an nicht gesehene Fotos herankamen (und wie viel näher als vor dem Training). Vergleichbar sind nur Modelle, die mit denselben Fotos trainiert wurden; mit „Vergleichen“ lassen sich beliebige messen</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Größe der Datei</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation>Anfang des SHA-256 der Datei, an dem sich zwei Dateien unterscheiden lassen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>Objekt abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation>Ordner mit Fotos zum Lernen; weitere hierher ziehen</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation>Einen Ordner wählen; Fotos in Unterordnern zählen mit</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation>Ordner, mit denen bereits trainiert wurde</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation>Die ausgewählten Ordner aus der Liste nehmen; gelöscht wird nichts</translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation>Einige der Fotos</translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation>Einige der Fotos aus der gesamten Sammlung</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Nicht verwendbare Dateien und der Grund dafür</translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation>Ordner mit Fotos zum Lernen</translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation>Ordner mit Fotos hierher ziehen oder hinzufügen. Zwanzig Fotos mit einer Art von Textur sind ein guter Anfang.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln Foto</numerusform>
            <numerusform>%Ln Fotos</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation> · %1 Megapixel</translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation> · %1 von %2 geprüft</translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation>Es ist kein verwendbares Foto darin.</translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation>So wenige Fotos können nur genau diese Oberflächen vermitteln, und keines kann zum Messen zurückgehalten werden: Die Zahlen werden besser aussehen, als sie sind. Wenn möglich, weitere hinzufügen.</translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation>Mit weniger als %1 Fotos lernt das Modell diese Oberflächen und wenig mehr. Ein Gewinn ist bei ähnlichen Fotos zu erwarten; beenden, sobald die Zahlen der Testfotos nicht mehr besser werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Anzeigen, welche Dateien nicht verwendbar sind und warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoTrial</name>
    <message>
        <source>Try the models on the photo</source>
        <translation>Modelle am Foto ausprobieren</translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation>im Foto gibt es keine Stelle, an der sich die Löcher ausprobieren ließen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation>Polygon abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation>&amp;Füllen</translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Auf Standardwerte &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Auf Standardwerte zurücksetzen</translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation>Alles auf den ersten drei Seiten auf die Ausgangswerte zurücksetzen</translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation>Dieses Fenster schließen; alle Änderungen gelten bereits</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation>Die Sprache aller Texte; sie wechselt sofort</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farbs&amp;chema</translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation>Helle oder dunkle Fenster</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation>&amp;Pinselzeiger</translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation>Was die Pinsel unter dem Zeiger anzeigen</translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation>Umriss des Pinsels</translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation>Umriss und Fadenkreuz</translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation>T&amp;ransparente Bereiche</translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation>Das Schachbrettmuster, das durch transparente Bereiche eines Fotos zu sehen ist</translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation>Helle Quadrate</translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation>Graue Quadrate</translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation>Dunkle Quadrate</translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation>Füllen läuft a&amp;uf</translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Wo Füllungen berechnet werden. „Automatisch“ nimmt die Grafikkarte, wenn eine verwendbare vorhanden ist</translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation>Pr&amp;ozessor-Threads</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation>Wie viele Threads des Prozessors eine Füllung nutzen darf; weniger lassen mehr für andere Programme übrig</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation>Speicher pro Füllun&amp;g</translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation>So viel darf eine Füllung höchstens belegen; bei wenig Speicher werden große Löcher weniger fein bearbeitet</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation>Speicher für &amp;Rückgängig</translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation>So viel dürfen rückgängig zu machende Schritte höchstens belegen; ältere werden auf die Festplatte ausgelagert und bei Bedarf zurückgeholt</translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation>Arbeit s&amp;ichern alle</translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation>So lange nach einer Änderung wird die Arbeit gesichert, damit sie sich nach einem Absturz wiederherstellen lässt</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation>&amp;Kameradaten beibehalten</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation>Datum, Kamera, Objektiv, Ort, Bildunterschriften und Rechte bleiben in gespeicherten Bildern. Bei jedem Export kann anders entschieden werden</translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation>In gespeicherten Bildern &amp;vermerken, dass Teile gefüllt wurden</translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation>Bilder teilen anderen Programmen mit, dass Teile von einem Modell stammen, wie es die Presse verlangt</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>Re&amp;chengenauigkeit</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Genau (32 Bit)</translation>
    </message>
    <message>
        <source>Fast (16 bit)</source>
        <translation>Schnell (16 Bit)</translation>
    </message>
    <message>
        <source>How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. Automatic is fast on graphics cards that are made for it, and exact on the processor</source>
        <translation>Wie genau Füllungen berechnet werden. „Schnell“ ändert ein Pixel im Mittel um weniger als eine von 256 Stufen. „Automatisch“ ist schnell auf Grafikkarten, die dafür gemacht sind, und genau auf dem Prozessor</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation>Wie viel vom Budget verbraucht ist</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation>Bisherige Lernschritte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>In letzter Zeit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation>Bis das Budget aufgebraucht ist; Pausen zählen nicht</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation>Das Gerät und der Speicher, den das Programm gerade belegt</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation>Fotos zum Lernen und solche, die zum Messen zurückgehalten werden</translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation>Testausschnitte</translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation>Mittel über Ausschnitte von Fotos, aus denen nicht gelernt wird: wie weit die Füllung vom Original entfernt ist, verglichen mit dem Ausgangsmodell</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation>Niemand weiß, was im offenen Foto wirklich unter den Löchern liegt. Deshalb werden Kopien der Löcher an bekannten Stellen des Fotos versteckt, gefüllt und mit dem verglichen, was dort wirklich ist. Gemessen wird nach jedem Checkpoint mit niedriger Priorität</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>Es läuft kein Training</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung läuft…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation>Warten auf die Füllung…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> · ℓ1 %1 %</source>
        <translation> · ℓ1 %1 %</translation>
    </message>
    <message>
        <source>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</source>
        <translation>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</translation>
    </message>
    <message>
        <source>Choose photos and press Start.</source>
        <translation>Fotos wählen und „Starten“ drücken.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation>%1 (%2 trainiert)</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>%1 trainiert</translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation>, halbe Genauigkeit</translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation>%1 und %2 der GPU</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation>%1, keine zurückgehalten</translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation>%1, zurückgehalten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen</numerusform>
            <numerusform>%Ln Dateien ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Anzeigen, welche Dateien nicht verwendbar sind und warum</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Ausgelassene Dateien</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Nicht verwendbare Dateien und der Grund dafür</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation>Vergleich aus der Veröffentlichung: Appearance Flow statt kontextueller Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation>Vergleichsbasis aus der Veröffentlichung: zwei Stufen ohne Aufmerksamkeitszweig.</translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation>Nur die erste Stufe, mit Rekonstruktionsverlusten.</translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation>Pathak et al. 2016: Encoder, kanalweise vollständig verbundene Schicht, Decoder; quadratischer Fehler und ein Kritiker für das Loch.</translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation>Das vollständige Modell mit der Kreuzentropie von DCGAN statt WGAN-GP.</translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation>Iizuka et al. 2017: ein breites Ergänzungsnetz, quadratischer Fehler, dann zwei zu einem verbundene Kritiker; Füllungen werden eingeblendet.</translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation>So wurde das mitgelieferte Modell trainiert, auf einer GPU: nur Rekonstruktionsverluste, Batches von 32.</translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation>Unser eigenes: Löcher, wie Menschen sie malen, l1 und quadratischer Fehler, sanfte Schritte; das richtige für die Feinabstimmung.</translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation>Das vollständige Modell mit Least-Squares-Kritikern statt WGAN-GP.</translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation>Das vollständige Modell ohne l1 unter dem Loch.</translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation>Das vollständige Modell der Veröffentlichung: grobe und verfeinerte Stufe, kontextuelle Aufmerksamkeit, abgestuft gewichtetes l1, zwei WGAN-GP-Kritiker.</translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation>Das vollständige Modell mit einem Wahrnehmungsverlust aus einem selbst bereitgestellten Merkmalsnetz.</translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation>Das vollständige Modell mit l1, das alle Pixel des Lochs gleich gewichtet.</translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation>Vergleich aus der Veröffentlichung: ein Spatial Transformer statt kontextueller Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation>Das vollständige Modell mit Wahrnehmungs- und Stilverlusten aus einem selbst bereitgestellten Merkmalsnetz.</translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation>Das vollständige Modell mit zusätzlicher Totalvariation, die Füllungen glatt hält.</translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation>Das vollständige Modell mit der Gradientenstrafe über alle Pixel, wie WGAN-GP veröffentlicht wurde.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation>„%1“ wiederherstellen</translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation>„%1“ wiederhergestellt. Zum Behalten speichern.</translation>
    </message>
    <message>
        <source>Look for work that was left behind</source>
        <translation>Nach liegen gebliebener Arbeit suchen</translation>
    </message>
    <message>
        <source>Restore all of “%1”</source>
        <translation>„%1“ vollständig wiederherstellen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation>Arbeit wiederherstellen</translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation>Lacuna wurde beim letzten Mal nicht ordnungsgemäß beendet. Die Arbeit ist bis auf die letzten Sekunden noch vorhanden.</translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation>Wiederherstellbare Arbeiten</translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation>Fotos, die geöffnet waren, das neueste zuerst</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation>Das Foto im letzten Stand öffnen; die anderen werden beim nächsten Start erneut angeboten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation>Die Bearbeitung dieses Fotos aufgeben; das Foto selbst bleibt</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Später</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start erneut fragen</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Ein eingefügtes Bild</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>Rechteck</translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation>Rechteck abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation>Das enthält ein Bericht: Versionen, Geräte und die Meldungen des Programms. Er enthält keine Teile von Fotos und keine Dateinamen, und es wird nichts gesendet: Den Bericht speichern oder kopieren und der eigenen Beschreibung beifügen.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation>Alles, was der Bericht enthält</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Den Bericht in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Den Bericht in eine Textdatei schreiben</translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation>Schließen, ohne den Bericht zu behalten</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Einen anderen Ordner wählen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation>Am offenen Foto ver&amp;gleichen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation>Wie das Modell in der Liste unter „Füllen“ heißt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation>Eigene Anmerkungen dazu: womit es trainiert wurde, wofür es sich eignet</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation>Das Modell in die Bibliothek aufnehmen; es steht sofort zum Füllen bereit</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation>Dieses Training mit allen Checkpoints in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Es gibt nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation>Nach dem Ende eines Trainings kann das Modell hier verglichen, behalten oder verworfen werden.</translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation>Das Modell wird in die Bibliothek aufgenommen…</translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation>Das Ausgangsmodell füllt besser: dieses verwerfen oder mit niedrigerer Lernrate länger trainieren.</translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation>Das Training endete, bevor ein Modell geschrieben wurde.</translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation>Füllen mit beiden…</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>Am offenen Foto vergleichen</translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation>Die Löcher mit dem Ausgangsmodell und dem neuen Modell füllen und beides zeigen; das Foto bleibt unverändert</translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation>Vergleichen, um zu sehen, was beide Modelle aus den Löchern machen.</translation>
    </message>
    <message>
        <source>The training is not over yet. Comparing takes the model as of its last checkpoint.</source>
        <translation>Das Training ist noch nicht zu Ende. Für den Vergleich dient das Modell vom letzten Checkpoint.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation>Maskiert</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Grob</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Verfeinert</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation>Testbeispiele</translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation>Pfeiltasten wählen ein Bild, die Eingabetaste vergrößert es</translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation>Beispiele erscheinen nach der ersten Messung an den Testfotos.</translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation>Ein Stück eines Testfotos mit seinem Loch</translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation>Was die erste Stufe daraus macht</translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation>Die fertige Füllung</translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation>Woher die zweite Stufe kopiert: Die Farbe gibt die Richtung an</translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation>Was wirklich dort ist</translation>
    </message>
    <message>
        <source>Crops that it doesn&apos;t learn from; click one to enlarge it</source>
        <translation>Ausschnitte, aus denen nicht gelernt wird; zum Vergrößern anklicken</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation>Zeigt dieselben Beispiele, wie sie früher im Training gefüllt wurden</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Frühere Beispiele</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Spätere Beispiele</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation>Ein Beispiel, vergrößert</translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation>%1 · Beispiel %2 · Iteration %3</translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation>Pfeiltasten: Stufen und Beispiele · Bild auf und Bild ab, Mausrad: Zeit</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation>Was das neue Modell zu Beginn kann. Ein trainiertes Modell lernt die eigenen Fotos viel schneller als eines, das bei null anfängt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation>Wie das Netz aufgebaut ist und wie es trainiert wird</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iterationen</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>Art des Budgets</translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation>Wie das Ende festgelegt wird; Beenden oder Verlängern ist jederzeit möglich</translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation>Trainingszeit; Pausen zählen nicht</translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation>Lernschritte; jeder betrachtet einen Batch von Ausschnitten</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>Ausschnittgröße</translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation>Seitenlänge der quadratischen Fotoausschnitte, aus denen gelernt wird. Größere zeigen mehr Umgebung und brauchen mehr Zeit und Speicher</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation>Ausschnitte, die gemeinsam betrachtet werden. Der Speicherbedarf wächst entsprechend</translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation>VGG-Gewichte, safetensors</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>Merkmalsnetz</translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation>Dieses Rezept vergleicht Bilder danach, was ein anderes Netz in ihnen sieht. Es wird nicht mit Lacuna geliefert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation>Merkmalsnetz auswählen</translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation>Eine Datei mit VGG-Gewichten</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Beginnen &amp;mit</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>&amp;Rezept</translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation>Merkmals&amp;netz</translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation>&amp;Trainieren für</translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation>Ausschnitt&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Batch</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation>Wie groß die Schritte sind. Senken, wenn die Testausschnitte schlechter werden</translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation>Wie im Rezept</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>Batches pro Aktualisierung</translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation>Mehrere kleine Batches zählen wie ein großer: weniger Speicher, mehr Zeit, gleiches Ergebnis</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Läuft auf</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Wo gerechnet wird. „Automatisch“ nimmt die Grafikkarte, wenn eine verwendbare vorhanden ist</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Voll (float32)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Halb (bfloat16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Half is faster where the device calculates it by itself</source>
        <translation>Halbe Genauigkeit ist schneller, wenn das Gerät sie selbst beherrscht</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation>Prozessor-Threads. Sie alle lassen jeder anderen Arbeit am Computer den Vortritt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Speicher für Fotos</translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation>Fotos, die zwischen den Ausschnitten dekodiert vorgehalten werden</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation>Wie oft der Stand gespeichert wird. Nach einem Stromausfall geht das Training von dort weiter</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation>Vergleich alle</translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation>Iterationen zwischen den Vergleichen mit dem Ausgangsmodell auf Testausschnitten</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> Iterationen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation>Eine andere Zahl ergibt andere Ausschnitte und Löcher; dieselbe Zahl ergibt dasselbe Modell</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation>Eine Zeile, die in der Modelldatei aufbewahrt wird</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Zeigen, was selten geändert werden muss</translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation>Noch nicht entschiedenes Training vom %1</translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation>Unterbrochenes Training vom %1</translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation>Geht an derselben Stelle weiter, mit denselben Fotos und Einstellungen</translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation>Das mit Lacuna gelieferte Modell</translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation>Ein guter Ausgangspunkt für Fotos aller Art</translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation>Eine Modelldatei…</translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation>Eine safetensors-Datei mit der Netzart des Rezepts</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Von Grund auf</translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation>Zufällige Gewichte. Braucht viele Fotos und eher Tage als Minuten</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modell, mit dem begonnen wird</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation>Es wurden keine Rezepte gefunden.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation>Kleinere Batches als im Rezept, dafür mehr davon pro Aktualisierung: Auf der GPU ist wenig Speicher frei.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation>Kleinere Batches als im Rezept, dafür mehr davon pro Aktualisierung: Auf diesem Computer ist wenig Speicher frei.</translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation>Es wurden keine Rezepte gefunden; die Installation ist beschädigt.</translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation>Dieses Rezept braucht ein Merkmalsnetz.</translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation>Zuerst einen Ordner mit Fotos hinzufügen.</translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation>Es ist kein verwendbares Foto vorhanden.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>&amp;Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation>Eigene Tasten in den Einstellungen festlegen</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Auf dem Foto</translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation>Original kurz anzeigen</translation>
    </message>
    <message>
        <source>hold \</source>
        <translation>\ gedrückt halten</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Ansicht verschieben</translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation>Leertaste und Ziehen, mittlere Maustaste, Pfeiltasten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>Mausrad, Zwei-Finger-Geste</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Gerade Linie</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Umschalt+Klick</translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation>Mit einer Form hinzufügen</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Umschalt+Ziehen</translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation>Mit einer Form entfernen</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+Ziehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutsPage</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Nach einem Befehl oder einer Taste suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation>Nur Befehle anzeigen, deren Name oder Taste dies enthält</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation>Den Befehl wählen, dessen Tasten geändert werden sollen</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation>Die Tasten drücken, die den Befehl aufrufen sollen</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>Diese Taste &amp;verwenden</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Diese Taste verwenden</translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation>Dem gewählten Befehl diese Taste statt der bisherigen zuweisen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>K&amp;eine Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation>Alle Tasten des gewählten Befehls entfernen</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>Zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation>Dem gewählten Befehl wieder seine ursprünglichen Tasten zuweisen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>A&amp;lle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>Allen Befehlen wieder ihre ursprünglichen Tasten zuweisen</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation>Einen Befehl wählen, dann die neue Taste im Feld unten drücken.</translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation>Diese Taste wird zum Navigieren im Foto gebraucht; eine andere wählen.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation>%1 gehört derzeit zu „%2“ und würde dort entfallen.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation>Die neue Taste für „%1“ im Feld unten drücken.</translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation>Taste &amp;übernehmen</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>Taste übernehmen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation>Nie von hier kopieren</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Bevorzugt von hier kopieren</translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation>Quellenmarkierung aufheben</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation>Alle Quellenmarkierungen aufheben</translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation>Warten, bis die Füllung fertig ist, dann die Quelle erneut wählen</translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation>Dieser Bereich kann nicht einzeln neu gefüllt werden: übermalen und erneut füllen</translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation>Ohne diese Quelle füllen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation>Nie kopieren</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>Nie von hier kopieren</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Bevorzugen</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Bevorzugt von hier kopieren</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Markierungen entfernen</translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation>Füllungen entscheiden wieder selbst (für einmalige Verwendung Alt gedrückt halten)</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here</source>
        <translation>Rote Streifen: Keine Füllung kopiert von hier</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (%1 switches to prefer)</source>
        <translation>Rote Streifen: Keine Füllung kopiert von hier (%1 wechselt zu „Bevorzugen“)</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits</source>
        <translation>Grüne Punkte: Füllungen kopieren von hier, wo es passt</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (%1 switches to never)</source>
        <translation>Grüne Punkte: Füllungen kopieren von hier, wo es passt (%1 wechselt zu „Nie kopieren“)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation>Pfeil links und rechts bewegen die Linie zwischen den beiden Bildern</translation>
    </message>
    <message>
        <source>Two pictures, one on each side of the line; drag it or use the arrow keys</source>
        <translation>Zwei Bilder, je eines auf jeder Seite der Linie; mit der Maus ziehen oder mit den Pfeiltasten bewegen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit fortgeschritten ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Entwurf behalten</translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation>Anhalten und das erste, grobe Ergebnis im jetzigen Stand behalten</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Pixel des Fotos unter dem Zeiger</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation>100 % zeigt ein Pixel des Fotos als ein Pixel des Bildschirms</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation>Breite, Höhe und Farbtiefe des Fotos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation>Wo Füllungen berechnet werden</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparent</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Dateien werden bearbeitet…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Vorbereitung läuft…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Verfeinerung</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation>%1 · Teil %2 von %3</translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation>Speicher, den das Programm gerade belegt; wie viel davon „Rückgängig“ belegt und belegen darf. Ältere Schritte sind auf die Festplatte ausgelagert</translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation>%1 · „Rückgängig“ %2 von %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation>Löcher ändern</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation>Zum Loch hinzufügen</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation>Vom Loch abziehen</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation>Wie stark eine Farbe abweichen darf, um noch als gleich zu gelten; 0 nimmt nur genau die angeklickte Farbe</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Nur Zusammenhängendes</translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation>Nur auswählen, was mit der angeklickten Stelle verbunden ist; sonst die Farbe im ganzen Foto</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Vergrößern um</translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation>So viele Pixel rund um das Gefundene werden mitgefüllt: Weiche Ränder und Schatten verschwinden mit</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation>Wie schwach ein Fleck sein darf; zu hohe Werte erfassen auch Körnung und Textur</translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation>Größter Fleck</translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation>Flecken, die breiter oder höher sind, bleiben unberührt</translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation>Dunkel und hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation>Art der Flecken</translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation>Flecken suchen, die dunkler oder heller als ihre Umgebung sind, oder beides</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation>Alle Flecken auswählen</translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation>Alle im Foto eingekreisten Flecken zu Löchern machen</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Bis zu</translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation>Gefundene Flecken: %1</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Pinselgröße</translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation>Pinselgröße in Pixeln des Fotos; [ und ] verkleinern und vergrößern sie</translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation>Pinselgröße in Pixeln</translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation>Stiftdru&amp;ck steuert die Größe</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>Stiftdruck steuert die Größe</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation>Leichter Druck mit dem Stift eines Grafiktabletts malt mit kleinerem Pinsel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Gr&amp;öße</translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation>Übermalen, was verschwinden soll. Umschalt+Klick zeichnet eine gerade Linie.</translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation>Zu viel Gemaltes wegradieren. Das Foto selbst bleibt unberührt.</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>Von Ecke zu Ecke ziehen.</translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation>Von Ecke zu Ecke einen Rahmen darum aufziehen.</translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation>Umfahren, was verschwinden soll.</translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation>Von Ecke zu Ecke klicken. Doppelklick oder Eingabetaste schließt die Form, die Rücktaste nimmt eine Ecke zurück.</translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation>Eine Farbe anklicken, die verschwinden soll.</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation>Ein Objekt anklicken oder einen Rahmen darum aufziehen.</translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation>Einen Fleck oder ein Objekt anklicken oder einen Rahmen darum aufziehen: Es wird sofort gefüllt.</translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation>Einen eingekreisten Fleck anklicken oder alle auswählen.</translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation>Teile des Fotos übermalen, um zu steuern, was die nächsten Füllungen kopieren. Alt gedrückt halten, um Markierungen aufzuheben.</translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation>Einen gefüllten Bereich anklicken, um seine Quellen festzuhalten; dann eine Quelle anklicken, um nie von ihr zu kopieren und neu zu füllen.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Pinselhärte</translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation>Wie viel vom Pinsel voll deckt; zum Rand hin geht die Füllung in das Foto über. { und } ändern sie</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Härte</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once)</source>
        <translation>Ausgewähltes wird zum Loch (für einmalige Verwendung Umschalt gedrückt halten)</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; %1 switches)</source>
        <translation>Ausgewähltes wird zum Loch (für einmalige Verwendung Umschalt gedrückt halten; %1 wechselt)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once)</source>
        <translation>Ausgewähltes bleibt, wie es im Foto ist (für einmalige Verwendung Alt gedrückt halten)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)</source>
        <translation>Ausgewähltes bleibt, wie es im Foto ist (für einmalige Verwendung Alt gedrückt halten; %1 wechselt)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation>Beendet, bevor es etwas mit dem Ausgangsmodell zu vergleichen gab.</translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation>Der erste Vergleich mit dem Ausgangsmodell folgt in Kürze.</translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation>Auf Testausschnitten um %1 dB besser als das Ausgangsmodell.</translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation>Zuvor war es schon um %1 dB besser.</translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation>Es wird wieder schlechter: Zeit zum Beenden.</translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation>Auf Testausschnitten nicht besser als das Ausgangsmodell.</translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation>Noch nicht besser als das Ausgangsmodell.</translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation>Auf Testausschnitten um %1 dB schlechter als das Ausgangsmodell.</translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation>Es wird schlechter (%1 dB): beenden oder die Lernrate senken.</translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation>Zu wenige Fotos, um welche zurückzuhalten: Dies sind Ausschnitte, mit denen trainiert wird.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 s an iteration</source>
        <translation>%1 s pro Iteration</translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation>%1 Iterationen/s</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingChip</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>Iteration %1</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Training: Vorbereitung</translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation>Training %1 · noch %2</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training %1</translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation>Training %1 · wartet</translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation>Training %1 · pausiert</translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation>Training: wird gespeichert</translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation>Training fertig: behalten?</translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation>Training unterbrochen: fortsetzen?</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Training fehlgeschlagen</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training läuft</translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation>Klicken, um das Trainingsfenster zu öffnen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation>ein anderes Programm trainiert in „%1“</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Warten, bis es fertig ist</translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation>Training verlängern</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>Mitgeliefertes Modell</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Ausgangsmodell</translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation>Ein Foto öffnen und etwas übermalen, um die Modelle daran auszuprobieren.</translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation>Etwas im Foto übermalen, um die Modelle daran auszuprobieren.</translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation>nach dem ersten Checkpoint</translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation>„%1“ steht jetzt in der Modellliste unter „Füllen“</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Modell behalten</translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation>Training unterbrechen und beenden?</translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation>Es wird gespeichert, und beim nächsten Programmstart wird die Fortsetzung angeboten.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation>Das Training wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation>&amp;1 Einrichten</translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation>&amp;2 Fortschritt</translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation>&amp;3 Ergebnis</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Starten</translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation>Ein Training mit diesen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausieren</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation>Einen Checkpoint speichern und warten; der Prozessor ist währenddessen frei</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>An derselben Stelle weitermachen</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation>Das Training mit dem bisher Gelernten beenden</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation>Länger als geplant trainieren, auch nach dem Ende</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation>Dieses Fenster schließen; das Training läuft weiter, die Statusleiste zeigt es an</translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>Um %n Minute</numerusform>
            <numerusform>Um %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>Um %n Stunde</numerusform>
            <numerusform>Um %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>Um %Ln Iteration</numerusform>
            <numerusform>Um %Ln Iterationen</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation>Dieses Training verwerfen?</translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation>Das Modell und seine Checkpoints werden in den Papierkorb verschoben oder, wenn es keinen gibt, gelöscht.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>Ver&amp;werfen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation>Beispiele anzeigen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>„%1“ kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation>Speicherplatz freigeben und die Schreibberechtigung prüfen</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation>Anzahl der Varianten</translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation>Wie viele andere Füllungen versucht werden</translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation>Varianten versuchen</translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation>Füllt dieses Loch auf andere Weise: mit mehr oder weniger Umgebung, feiner, mit einer anderen Methode. Das Foto bleibt unverändert, bis eine Variante gewählt wird</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation>Füllungen dieses Lochs; anklicken, um eine im Foto zu sehen</translation>
    </message>
    <message>
        <source>Variant %1: %2</source>
        <translation>Variante %1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WandTool</name>
    <message>
        <source>Select what is alike</source>
        <translation>Ähnliches auswählen</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Zauberstab</translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation>Mit Zauberstab abziehen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation>Ein Foto öffnen oder hierher ziehen</translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation>Dann übermalen, was verschwinden soll, und „Füllen“ drücken.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>Foto &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Foto öffnen</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Zuletzt geöffnete Fotos</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation>Füllt Löcher in Fotos und zeigt, woher jedes Pixel stammt.</translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation>Zu öffnendes Foto.</translation>
    </message>
</context>
</TS>
