<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>file list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacuna/sources-%1.cbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lacuna/hole-%1.cbor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong. what to do about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionLayer</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionPanel</name>
    <message>
        <source>Show where the &amp;pixels came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours what was filled by the direction its pixels were taken from (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. Escape lets go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Canvas</name>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after K, a pointer that paints with Space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove ellipse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave the photo as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: %1
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this hole once more, as the Fill panel says now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove lasso</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Critic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold \ to see the original, press A to see where pixels came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoTrial</name>
    <message>
        <source>Try the models on the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · ℓ1 %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose photos and press Start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training goes on. Comparing takes the model as of its last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Truth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half is faster where the device calculates it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> iterations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold \</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutsPage</name>
    <message>
        <source>Search for a command or a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (X switches to prefer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (X switches to never)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and leave the photo as it was (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; X switches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; X switches)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s an iteration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingChip</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDesk</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WandTool</name>
    <message>
        <source>Select what is alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a photo on this computer (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
