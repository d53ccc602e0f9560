<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Falta un valor después de «%1».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valor inesperado después de «%1».</translation>
    </message>
</context>
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation>Fusionar un relleno con la foto</translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation>su tamaño no coincide con el de la foto</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation>Crear una hoja de contactos</translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation>una imagen no está en escala de grises ni en RGB</translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation>una fila tiene más imágenes que columnas hay</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>no tiene columnas</translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation>Copiar el detalle fino</translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation>los tamaños no coinciden</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>fuera de la ventana</translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation>el cambio no encaja en la foto</translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation>el relleno se hizo para otra foto</translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation>el resultado no encaja en la foto</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>Elegir un motor</translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation>no existe ningún motor llamado «%1»</translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation>Este programa se compiló sin motores</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Use uno de estos: %1</translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation>Textura (copia de la foto)</translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation>Copia fragmentos semejantes del entorno del hueco; ideal para hierba, arena, muros y otras texturas</translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation>Suave (manchas pequeñas)</translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation>Prolonga los colores desde el borde hacia dentro; ideal para polvo, arañazos y cables finos</translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation>Suave (sigue los contornos)</translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation>Prolonga las líneas de igual luminosidad hacia el interior del hueco; ideal para cortes finos que cruzan contornos</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Rellenar los huecos</translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation>Había muy poco alrededor de un hueco de donde copiar: se rellenó de forma suave</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation>Cierre otros programas o use una foto o un entorno más pequeños</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>un error desconocido</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation>«%1» aparece dos veces</translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation>su hueco está vacío</translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation>Evaluar «%1»</translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation>su máscara «%1»</translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation>%1 tiene %2 píxeles; la foto, %3</translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation>La máscara y la foto deben tener el mismo tamaño</translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation>no hay fotos que medir</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>no hay nada que comparar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation>«%1» no es una carpeta</translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation>--masks «%1» no es una carpeta ni uno de estos: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation>«%1» no contiene imágenes</translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation>ninguna foto de «%1» tiene una máscara del mismo nombre en «%2»</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation>Leer «%1»</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>Escribir «%1»</translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation>es el propio archivo</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Elija otro nombre</translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation>la zona que se debe evitar o preferir no tiene el tamaño de la foto</translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation>Use una hecha para esta foto</translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation>no hay ninguna foto</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Abra antes una foto</translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>la máscara mide %1 × %2 píxeles; la foto, %3 × %4</translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation>Use una máscara del tamaño de la foto</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>no hay nada marcado</translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation>Pinte sobre lo que se deba rellenar</translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation>toda la foto está marcada y no queda nada en que basarse</translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation>Deje sin marcar parte de la foto</translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation>La foto es demasiado pequeña para un borde suave: los huecos se rellenaron con un borde duro</translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation>alrededor de un hueco todo está marcado como hueco o como zona de la que no copiar nunca</translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation>Amplíe el entorno, rellene los huecos de uno en uno o excluya menos zonas</translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation>No había memoria suficiente: un hueco se rellenó a menor resolución</translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation>No se puede mostrar de dónde proceden los píxeles</translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation>Este método no copia de otras zonas, así que las marcas de preferencia no tuvieron efecto</translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation>el motor devolvió una imagen de tamaño o tipo incorrecto</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Elija otro motor</translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation>el motor devolvió valores que no son números</translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation>Elija otro motor, modelo o dispositivo</translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation>Consultar un hueco rellenado</translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation>su registro está dañado</translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation>Medir en la foto</translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation>no hay copias de los huecos</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Modificar la máscara</translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation>una máscara debe estar en escala de grises de 8 bits</translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation>la parte queda fuera de la máscara</translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation>la parte nueva no encaja en la máscara</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation>ambas deben ser imágenes en color y no estar vacías</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation>tienen tamaños distintos</translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation>Compare imágenes del mismo tamaño</translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation>la máscara está vacía o tiene otro tamaño</translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation>no hay ningún hueco que medir</translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation>Leer el modelo de «%1»</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>falta su %1</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>su %1 es demasiado grande</translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation>su %1 está dañado en el byte %2: %3</translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation>su %1 no indica ningún modelo</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation>falta su archivo «%1»</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation>su archivo «%1» tiene %2 bytes y tenía %3 cuando se añadió</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>un modelo necesita un nombre</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>el nombre tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation>no se puede crear la carpeta «%1»</translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation>otro programa está modificando los modelos en este momento</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation>no se puede escribir en la carpeta «%1»</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation>no existe el modelo «%1»</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La biblioteca está vacía</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Disponibles: %1</translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation>este modelo forma parte del programa</translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation>Añadir el modelo «%1»</translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation>este modelo ya está en la biblioteca, como «%1»</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation>ya existe un modelo llamado «%1»</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Eliminar el modelo</translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation>no hay ninguna papelera a la que moverlo</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Elimínelo definitivamente</translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation>Eliminar el modelo definitivamente</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation>no se puede eliminar la carpeta «%1»</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar un modelo</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Establecer el modelo predeterminado</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Modificar la foto</translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation>la parte queda fuera de la foto</translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation>los píxeles deben estar en escala de grises, RGB o RGBA de 8 o 16 bits</translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation>los píxeles nuevos no encajan en la foto</translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation>el archivo termina antes de tiempo y falta parte de la imagen</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>el archivo no existe</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation>el archivo es demasiado grande para ser una foto que quepa en la memoria</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation>la imagen es demasiado grande (%1 x %2 píxeles ocuparían %3 MB de memoria y el límite es de %4 MB)</translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation>Redúzcala o divídala con otro programa</translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation>no es una imagen o es de un tipo que no se puede leer aquí</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>el archivo está dañado (%1)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Vuelva a copiar el archivo desde su procedencia</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation>Elija otra carpeta o libere espacio en el disco</translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation>no se pudo escribir por completo</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>el tipo de archivo es desconocido</translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation>Use un nombre que termine en png, jpg, tif o webp</translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation>no hay ninguna foto que guardar</translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation>este tipo de archivo admite como máximo %1 píxeles por lado</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>Guárdela como PNG o TIFF</translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation>no hay ninguna máscara que guardar</translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation>no hay ninguna imagen que guardar</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>Deshacer o rehacer</translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation>el paso almacenado está dañado</translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation>Mostrar el origen de un píxel</translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation>Usar la GPU</translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation>Elija la CPU o el modo automático</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 hilos)</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU de NVIDIA</translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation>Rellenar con la red</translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation>Un hueco no tenía nada alrededor de donde copiar, así que solo se usó el primer borrador. Amplíe el entorno o divida el hueco</translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation>no hay memoria suficiente en la GPU</translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation>Use la CPU o un entorno más pequeño</translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation>Use un entorno más pequeño</translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation>Leer el modelo «%1»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Elija otro modelo</translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation>Guardar el modelo</translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation>Cargar el modelo «%1»</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Cargar el modelo</translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation>falta el modelo incluido</translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation>Reinstale Lacuna, elija otro modelo o use un motor que no necesite ninguno</translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation>Atención contextual</translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation>Pinta lo que podría haber habido y copia textura del resto de la foto; muestra qué ha copiado</translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation>Solo borrador</translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation>El primer borrador rápido de la red: colores y formas aproximadas, sin detalle</translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation>Empaquetar fotos</translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation>los lados deben medir al menos 32 píxeles</translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation>la calidad JPEG debe estar entre 1 y 100</translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation>el tamaño del archivo no puede ser negativo</translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation>no cabe ni una foto en un archivo de %1 bytes</translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation>no se puede leer ninguna de las fotos</translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation>Abrir fotos empaquetadas</translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation>Buscar fotos en «%1»</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation>no se puede leer la carpeta</translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation>la línea %1 no es texto UTF-8 o es demasiado larga</translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation>la lista no contiene ningún archivo</translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation> (en relación con la carpeta de la lista)</translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation>los %1 archivos que contiene están vacíos</translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation>no se encuentra ninguno de los %1 archivos que contiene, como «%2»%3</translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation>Ponga una ruta en cada línea</translation>
    </message>
    <message>
        <source>file list</source>
        <translation>lista de archivos</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>el archivo o la carpeta no existe</translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation>no es una carpeta, una imagen ni una lista de archivos</translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation>Las listas son archivos de texto que terminan en txt, flist, lst, list o csv</translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation>no se puede usar ninguna de sus imágenes; «%1»: %2</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation>Las imágenes se reconocen por su extensión: %1</translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation>Dibujar un hueco</translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation>una foto de %1 x %2 píxeles es demasiado pequeña para tener huecos</translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation>Use fotos de al menos 16 píxeles por lado</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation>Use un lote o recortes más pequeños y compénselo con --accumulate</translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation>no existe la receta «%1»</translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation>Disponibles: %1; o indique un archivo JSON</translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation>el tamaño de recorte debe ser múltiplo de 8</translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation>fotos empaquetadas</translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation>Buscar fotos</translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation>no se indicó ninguna carpeta ni lista</translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation>el hueco ya no está</translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation>Modificar el borde de un relleno</translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation>ya no se sabe qué se pintó ahí</translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation>Volver a rellenar el hueco</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>falta una parte</translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation>Restaurar una foto</translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation>sus partes no concuerdan</translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation>Consultar píxeles almacenados</translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation>su registro está dañado</translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation>no contiene ninguna imagen que se pueda leer aquí</translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation>no es un proyecto</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation>Huecos por rellenar</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>No copiar nunca de aquí</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Preferir copiar de aquí</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rellenado</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>su lista de contenido está dañada</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation>se creó con una versión más reciente de Lacuna</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Ábralo con esa versión</translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation>falta una parte (%1)</translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation>una de sus imágenes está dañada (%1: %2)</translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation>una de sus partes está dañada (%1)</translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation>declara más rellenos de los posibles</translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation>la imagen que contiene es demasiado grande</translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation>Leer los registros de los rellenos</translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation>el borde de un hueco rellenado no es válido</translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation>una ventana de un relleno no es válida</translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation>falta una posición</translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation>una posición queda fuera de la foto</translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation>faltan orígenes de un relleno</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>no hay permiso para leerlo</translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation>el archivo está dañado o no es un proyecto</translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation>una de sus partes es mayor de lo posible (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation>Guardar una copia de seguridad del trabajo</translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation>no se puede crear la carpeta «%1»</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>lo está usando otro programa</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation>no se puede escribir «%1»</translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation>su lista de contenido falta o está dañada</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation>Probar otro relleno</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>Pegar la imagen</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation>no se puede leer o falta memoria</translation>
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
        <translation>No había memoria suficiente en la GPU: un hueco se rellenó con el procesador</translation>
    </message>
    <message>
        <source>Fill a folder</source>
        <translation>Rellenar una carpeta</translation>
    </message>
    <message>
        <source>For a folder of photos, name folders everywhere</source>
        <translation>Para una carpeta de fotos, indique carpetas en todas partes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for %2 and for %3</source>
        <translation>«%1» se indica para %2 y para %3</translation>
    </message>
    <message>
        <source>Choose folders of their own: originals are never written over</source>
        <translation>Elija carpetas distintas: los originales nunca se sobrescriben</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>las fotos</translation>
    </message>
    <message>
        <source>the masks</source>
        <translation>las máscaras</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>los resultados</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one mask for it: %2</source>
        <translation>«%1» tiene más de una máscara para ella: %2</translation>
    </message>
    <message>
        <source>--shard takes a part and their number, 1/8 to 8/8, not &apos;%1&apos;</source>
        <translation>--shard espera una parte y el número de partes, de 1/8 a 8/8, no «%1»</translation>
    </message>
    <message>
        <source>its result would be called &apos;%1&apos;, as that of another photo</source>
        <translation>su resultado se llamaría «%1», igual que el de otra foto</translation>
    </message>
    <message>
        <source>Fill the folder &apos;%1&apos;</source>
        <translation>Rellenar la carpeta «%1»</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>The mask of &apos;beach.jpg&apos; is &apos;beach.png&apos;, or another picture called &apos;beach&apos;</source>
        <translation>La máscara de «beach.jpg» es «beach.png» u otra imagen llamada «beach»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>no mask, so left out: %1</source>
        <translation>sin máscara, por lo que se omiten: %1</translation>
    </message>
    <message>
        <source>masks without a photo of their name: %1</source>
        <translation>máscaras sin una foto del mismo nombre: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 de %n foto</numerusform>
            <numerusform>%1 de %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n con error</numerusform>
            <numerusform>%n con error</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is filling it; waiting</source>
        <translation>otro programa la está rellenando; en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>%n foto rellenada</numerusform>
            <numerusform>%n fotos rellenadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n terminada antes</numerusform>
            <numerusform>%n terminadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>con error: %1</translation>
    </message>
    <message>
        <source>The same command goes on with the rest.</source>
        <translation>La misma orden continúa con el resto.</translation>
    </message>
    <message>
        <source>Write to the folder &apos;%1&apos;</source>
        <translation>Escribir en la carpeta «%1»</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder</source>
        <translation>Libere espacio allí o elija otra carpeta</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>it can&apos;t be made</source>
        <translation>no se puede crear</translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>no se puede escribir en ella</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>Fill &apos;%1&apos;</source>
        <translation>Rellenar «%1»</translation>
    </message>
    <message>
        <source>no lock can be made in it</source>
        <translation>no se puede crear un bloqueo en ella</translation>
    </message>
    <message>
        <source>a file of this name is there that this command didn&apos;t make or that was changed since</source>
        <translation>hay un archivo con ese nombre que esta orden no creó o que se ha modificado desde entonces</translation>
    </message>
    <message>
        <source>Choose another folder, or replace it with --overwrite</source>
        <translation>Elija otra carpeta o reemplácelo con --overwrite</translation>
    </message>
    <message>
        <source>memory ran short; trying again when no other photo is at work</source>
        <translation>no había memoria suficiente; se intentará de nuevo cuando no haya otra foto en curso</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; has changed meanwhile</source>
        <translation>el modelo «%1» ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>Use una copia</translation>
    </message>
    <message>
        <source>the model has changed</source>
        <translation>el modelo ha cambiado</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>error: %1</translation>
    </message>
    <message>
        <source>Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.
Only the hole&apos;s own pixels are filled (no growing, no feather), so all are measured on the same pixels.
What the columns mean: docs/evaluation.md.</source>
        <translation>Rellena un hueco en cada foto con cada motor y modelo, y mide la diferencia con la propia foto.
Solo se rellenan los píxeles del hueco (sin agrandar ni difuminar), así que todos se miden en los mismos píxeles.
Qué significan las columnas: docs/evaluation.md.</translation>
    </message>
    <message>
        <source>Folder of undamaged photos.</source>
        <translation>Carpeta de fotos intactas.</translation>
    </message>
    <message>
        <source>Folder of masks with the photos&apos; names (brighter than 127 = hole); or rectangles, strokes or mixed for random holes that depend on a photo&apos;s name and --seed alone.</source>
        <translation>Carpeta de máscaras con los nombres de las fotos (más claro que 127 = hueco); o rectangles, strokes o mixed para huecos aleatorios que solo dependen del nombre de la foto y de --seed.</translation>
    </message>
    <message>
        <source>Engines to compare, separated by commas: %1; &apos;+seamless&apos; behind one blends its fills, &apos;+detail&apos; gives them fine detail. Default: all.</source>
        <translation>Motores que se comparan, separados por comas: %1; «+seamless» a continuación integra sus rellenos, «+detail» les da detalle fino. Por omisión: todos.</translation>
    </message>
    <message>
        <source>Models to compare, separated by commas: files, names in the library, or &apos;shipped&apos; for the one that comes with the program. Network engines run with each of them, other engines once.</source>
        <translation>Modelos que se comparan, separados por comas: archivos, nombres de la biblioteca o «shipped» para el incluido. Los motores con red se ejecutan con cada uno; los demás, una vez.</translation>
    </message>
    <message>
        <source>Photos and masks in folders within the folders, too.</source>
        <translation>También las fotos y máscaras de las subcarpetas.</translation>
    </message>
    <message>
        <source>Only the first n photos; 0: all.</source>
        <translation>Solo las n primeras fotos; 0: todas.</translation>
    </message>
    <message>
        <source>Write one row for each photo and system to this file.</source>
        <translation>Escribir en este archivo una fila por foto y sistema.</translation>
    </message>
    <message>
        <source>Write means, intervals, classes, every photo&apos;s numbers, versions and model hashes to this file.</source>
        <translation>Escribir en este archivo medias, intervalos, clases, las cifras de cada foto, versiones y hashes de los modelos.</translation>
    </message>
    <message>
        <source>Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from.</source>
        <translation>Escribir una hoja de contactos en este PNG: original, hueco, cada relleno y de dónde se copió.</translation>
    </message>
    <message>
        <source>Photos on the contact sheet, evenly spread (1 to 100).</source>
        <translation>Fotos en la hoja de contactos, repartidas por igual (1 a 100).</translation>
    </message>
    <message>
        <source>a model file changed while it was measured</source>
        <translation>un archivo de modelo cambió durante la medición</translation>
    </message>
    <message>
        <source>Evaluate a copy of it</source>
        <translation>Evalúe una copia</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for two results</source>
        <translation>«%1» se indica para dos resultados</translation>
    </message>
    <message>
        <source>evaluate takes one folder, not %1</source>
        <translation>evaluate espera una carpeta, no %1</translation>
    </message>
    <message>
        <source>evaluate needs --masks</source>
        <translation>evaluate necesita --masks</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>cancelado tras %1 de %n foto; no se escribió ningún archivo</numerusform>
            <numerusform>cancelado tras %1 de %n fotos; no se escribió ningún archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>la foto (%n) no se pudo medir</numerusform>
            <numerusform>ninguna de las %n fotos se pudo medir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>se omite %n foto sin máscara</numerusform>
            <numerusform>se omiten %n fotos sin máscara</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n foto</numerusform>
            <numerusform>%n fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>hole depth below 16 px</source>
        <translation>profundidad del hueco inferior a 16 px</translation>
    </message>
    <message>
        <source>hole depth 16 to 48 px</source>
        <translation>profundidad del hueco de 16 a 48 px</translation>
    </message>
    <message>
        <source>hole depth from 48 px</source>
        <translation>profundidad del hueco desde 48 px</translation>
    </message>
    <message>
        <source>hole share below 5 %</source>
        <translation>proporción del hueco inferior al 5 %</translation>
    </message>
    <message>
        <source>hole share 5 to 10 %</source>
        <translation>proporción del hueco del 5 al 10 %</translation>
    </message>
    <message>
        <source>hole share from 10 %</source>
        <translation>proporción del hueco desde el 10 %</translation>
    </message>
    <message>
        <source>hole: %1</source>
        <translation>hueco: %1</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>foto completa</translation>
    </message>
    <message>
        <source>hole, 95 % intervals</source>
        <translation>hueco, intervalos del 95 %</translation>
    </message>
    <message>
        <source>hole, minus %1</source>
        <translation>hueco, menos %1</translation>
    </message>
    <message>
        <source>more than chance: the 95 % interval excludes 0</source>
        <translation>más que el azar: el intervalo del 95 % excluye el 0</translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>los intervalos con tan pocas fotos son demasiado estrechos; use %n o más</numerusform>
            <numerusform>los intervalos con tan pocas fotos son demasiado estrechos; use %n o más</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them.</source>
        <translation>PNG, JPEG, TIFF, WebP, ...; 8 o 16 bits. O una carpeta con ellas.</translation>
    </message>
    <message>
        <source>The holes: an image of the photo&apos;s size, brighter than 127 = hole. For a folder of photos a folder of images with the photos&apos; names, of any suffix.</source>
        <translation>Los huecos: una imagen del tamaño de la foto, más claro que 127 = hueco. Para una carpeta de fotos, una carpeta de imágenes con los nombres de las fotos, con cualquier extensión.</translation>
    </message>
    <message>
        <source>Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing.</source>
        <translation>Foto rellenada: .png, .jpg, .tif o .webp. Para una carpeta de fotos, una carpeta, que se crea si falta.</translation>
    </message>
    <message>
        <source>Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder.</source>
        <translation>Escribir también la superposición en colores que muestra de dónde vienen los píxeles (PNG); para una carpeta, en una carpeta.</translation>
    </message>
    <message>
        <source>Also write the first stage&apos;s result; for a folder to a folder.</source>
        <translation>Escribir también el resultado de la primera etapa; para una carpeta, en una carpeta.</translation>
    </message>
    <message>
        <source>Never copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>No copiar nunca de donde esta imagen sea más clara que 127; para una carpeta, una carpeta de tales imágenes.</translation>
    </message>
    <message>
        <source>Prefer to copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>Copiar preferentemente de donde esta imagen sea más clara que 127; para una carpeta, una carpeta de tales imágenes.</translation>
    </message>
    <message>
        <source>JPEG and WebP quality, 1 to 100.</source>
        <translation>Calidad de JPEG y WebP, de 1 a 100.</translation>
    </message>
    <message>
        <source>Leave EXIF, XMP and IPTC out of the result.</source>
        <translation>No incluir EXIF, XMP ni IPTC en el resultado.</translation>
    </message>
    <message>
        <source>Don&apos;t say in XMP that parts of the result were filled, where, and with which model.</source>
        <translation>No indicar en XMP que partes del resultado se rellenaron, dónde y con qué modelo.</translation>
    </message>
    <message>
        <source>For a folder: write png, jpg, tif or webp; same: the photo&apos;s own format, or png where that can&apos;t be written.</source>
        <translation>Para una carpeta: escribir png, jpg, tif o webp; same: el formato de la foto, o png si no se puede escribir.</translation>
    </message>
    <message>
        <source>For a folder: photos and masks in folders within it, too; results take the same places.</source>
        <translation>Para una carpeta: también las fotos y máscaras de las subcarpetas; los resultados ocupan los mismos lugares.</translation>
    </message>
    <message>
        <source>For a folder: photos at a time, which share --threads; 0: chosen.</source>
        <translation>Para una carpeta: fotos a la vez, que comparten --threads; 0: automático.</translation>
    </message>
    <message>
        <source>For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free.</source>
        <translation>Para una carpeta: memoria que pueden ocupar juntas las fotos en curso, en MB; 0: tres cuartos de la libre.</translation>
    </message>
    <message>
        <source>For a folder: only part i of n, for several machines; see the manual.</source>
        <translation>Para una carpeta: solo la parte i de n, para varios equipos; consulte el manual.</translation>
    </message>
    <message>
        <source>For a folder: also fill what was finished before, and replace files that lie where results go.</source>
        <translation>Para una carpeta: rellenar también lo ya terminado y reemplazar los archivos que ocupen el lugar de los resultados.</translation>
    </message>
    <message>
        <source>Progress and result as JSON lines on stdout.</source>
        <translation>Progreso y resultado como líneas JSON en stdout.</translation>
    </message>
    <message>
        <source>--format takes same, png, jpg, tif or webp, not &apos;%1&apos;</source>
        <translation>--format espera same, png, jpg, tif o webp, no «%1»</translation>
    </message>
    <message>
        <source>--%1 is for a folder of photos</source>
        <translation>--%1 es solo para una carpeta de fotos</translation>
    </message>
    <message>
        <source>fill takes one photo or one folder, not %1</source>
        <translation>fill espera una foto o una carpeta, no %1</translation>
    </message>
    <message>
        <source>fill needs --mask</source>
        <translation>fill necesita --mask</translation>
    </message>
    <message>
        <source>fill needs -o</source>
        <translation>fill necesita -o</translation>
    </message>
    <message>
        <source>Use the mask &apos;%1&apos;</source>
        <translation>Usar la máscara «%1»</translation>
    </message>
    <message>
        <source>it has %1 x %2 pixels, but the photo &apos;%3&apos; has %4 x %5</source>
        <translation>tiene %1 × %2 píxeles, pero la foto «%3» tiene %4 × %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1: %n hueco rellenado en %2 s</numerusform>
            <numerusform>%1: %n huecos rellenados en %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2 or %3, not &apos;%4&apos;</source>
        <translation>--%1 espera %2 o %3, no «%4»</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>no existe la opción «%1»</translation>
    </message>
    <message>
        <source>See --help</source>
        <translation>Consulte --help</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;? See --help</source>
        <translation>¿Quería decir «%1»? Consulte --help</translation>
    </message>
    <message>
        <source>this is one of the inputs</source>
        <translation>es una de las entradas</translation>
    </message>
    <message>
        <source>Choose another name: originals are never written over</source>
        <translation>Elija otro nombre: los originales nunca se sobrescriben</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>su carpeta no existe</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>no se puede escribir en su carpeta</translation>
    </message>
    <message>
        <source>Language of messages: %1; without it that of the environment.</source>
        <translation>Idioma de los mensajes: %1; sin esta opción, el del entorno.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 espera un número de %2 a %3, no «%4»</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 1, not &apos;%2&apos;</source>
        <translation>--%1 espera un número de 0 a 1, no «%2»</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu o cuda.</translation>
    </message>
    <message>
        <source>CPU threads; 0: all cores.</source>
        <translation>Hilos de CPU; 0: todos los núcleos.</translation>
    </message>
    <message>
        <source>Working resolution of large holes: auto, fast or best.</source>
        <translation>Resolución de trabajo de los huecos grandes: auto, fast (rápida) o best (la mejor).</translation>
    </message>
    <message>
        <source>Context around each hole in pixels; 0: chosen from its size.</source>
        <translation>Contexto alrededor de cada hueco en píxeles; 0: según su tamaño.</translation>
    </message>
    <message>
        <source>Adapt the fill&apos;s colours to the hole&apos;s border.</source>
        <translation>Adaptar los colores del relleno al borde del hueco.</translation>
    </message>
    <message>
        <source>Seed for what is drawn at random.</source>
        <translation>Semilla para lo que se elige al azar.</translation>
    </message>
    <message>
        <source>How to fill: %1.</source>
        <translation>Cómo rellenar: %1.</translation>
    </message>
    <message>
        <source>Model: a safetensors file, or a name in the library; without it the default one, see models.</source>
        <translation>Modelo: un archivo safetensors o un nombre de la biblioteca; sin esta opción, el predeterminado, consulte models.</translation>
    </message>
    <message>
        <source>Grow each hole by this many pixels (0 to 16).</source>
        <translation>Agrandar cada hueco en estos píxeles (0 a 16).</translation>
    </message>
    <message>
        <source>Blend over this many pixels beyond it (0 to 16).</source>
        <translation>Fundir en estos píxeles más allá (0 a 16).</translation>
    </message>
    <message>
        <source>Paint at least this far around each hole (0 to 16); the editor&apos;s &apos;Room to widen the edge&apos; is 16.</source>
        <translation>Pintar al menos hasta esta distancia alrededor de cada hueco (0 a 16); «Margen para ampliar el borde» del editor es 16.</translation>
    </message>
    <message>
        <source>Fine detail that a network&apos;s fill takes from where its attention looked: 0 (none) to 1.</source>
        <translation>Detalle fino que el relleno de una red toma de donde miró su atención: de 0 (ninguno) a 1.</translation>
    </message>
    <message>
        <source>there is no engine &apos;%1&apos;; there are %2</source>
        <translation>no existe el motor «%1»; hay %2</translation>
    </message>
    <message>
        <source>--dilate and --feather are at most 16 pixels together</source>
        <translation>--dilate y --feather suman como máximo 16 píxeles</translation>
    </message>
    <message>
        <source>Shows versions, devices, engines and what the model says of itself.</source>
        <translation>Muestra versiones, dispositivos, motores y lo que el modelo dice de sí mismo.</translation>
    </message>
    <message>
        <source>Another model than the shipped one: a file, or a name in the library.</source>
        <translation>Un modelo distinto del incluido: un archivo o un nombre de la biblioteca.</translation>
    </message>
    <message>
        <source>As one JSON object.</source>
        <translation>Como un objeto JSON.</translation>
    </message>
    <message>
        <source>info takes no files; use --model</source>
        <translation>info no admite archivos; use --model</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>hilos de CPU</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>motor</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>none: the shipped model was not found beside the program</source>
        <translation>ninguno: no se encontró el modelo incluido junto al programa</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are %2</source>
        <translation>no existe el idioma «%1»; hay %2</translation>
    </message>
    <message>
        <source>Fill the holes of a photo, or of a folder of photos</source>
        <translation>Rellenar los huecos de una foto o de una carpeta de fotos</translation>
    </message>
    <message>
        <source>Train the network on your own photos</source>
        <translation>Entrenar la red con sus propias fotos</translation>
    </message>
    <message>
        <source>Measure engines on photos whose holes are known</source>
        <translation>Medir los motores en fotos cuyos huecos se conocen</translation>
    </message>
    <message>
        <source>List, import, export and delete models</source>
        <translation>Listar, importar, exportar y eliminar modelos</translation>
    </message>
    <message>
        <source>Pack photos into one file to train from</source>
        <translation>Empaquetar fotos en un archivo para entrenar</translation>
    </message>
    <message>
        <source>Show versions, devices, engines and the model</source>
        <translation>Mostrar versiones, dispositivos, motores y el modelo</translation>
    </message>
    <message>
        <source>Check that this installation works</source>
        <translation>Comprobar que esta instalación funciona</translation>
    </message>
    <message>
        <source>Fills holes in photographs, without a window.</source>
        <translation>Rellena huecos en fotografías, sin ventana.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>%1 tells more of each.</source>
        <translation>%1 explica cada una.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input can&apos;t be read, 4 the output can&apos;t be written, 5 the engine failed, 6 cancelled, 7 some photos of a folder failed, the rest is done.</source>
        <translation>Códigos de salida: 0 terminado, 2 uso incorrecto, 3 no se puede leer una entrada, 4 no se puede escribir la salida, 5 falló el motor, 6 cancelado, 7 fallaron algunas fotos de una carpeta y el resto está terminado.</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>no existe la orden «%1»</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>no se indicó ninguna orden</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>receta %1</translation>
    </message>
    <message>
        <source>--name is for one file</source>
        <translation>--name es solo para un archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the library now</source>
        <translation>«%1» está ahora en la biblioteca</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>se escribió «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; now</source>
        <translation>«%1» se llama ahora «%2»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted</source>
        <translation>«%1» se ha eliminado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash</source>
        <translation>«%1» está en la papelera</translation>
    </message>
    <message>
        <source>Show the default model</source>
        <translation>Mostrar el modelo predeterminado</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>no hay ninguno</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used where no model is named</source>
        <translation>«%1» se usa cuando no se indica ningún modelo</translation>
    </message>
    <message>
        <source>One of these; list where it is left out.</source>
        <translation>Una de estas; list si se omite.</translation>
    </message>
    <message>
        <source>For import: what the model is to be called.</source>
        <translation>Para import: cómo se llamará el modelo.</translation>
    </message>
    <message>
        <source>For import: a note kept with it.</source>
        <translation>Para import: una nota que se guarda con él.</translation>
    </message>
    <message>
        <source>For delete: not to the trash.</source>
        <translation>Para delete: sin pasar por la papelera.</translation>
    </message>
    <message>
        <source>As JSON, one value a line.</source>
        <translation>Como JSON, un valor por línea.</translation>
    </message>
    <message>
        <source>models has no action &apos;%1&apos;</source>
        <translation>models no tiene la acción «%1»</translation>
    </message>
    <message>
        <source>--form takes jpeg or pixels, not &apos;%1&apos;</source>
        <translation>--form espera jpeg o pixels, no «%1»</translation>
    </message>
    <message>
        <source>The packed photos: .safetensors.</source>
        <translation>Las fotos empaquetadas: .safetensors.</translation>
    </message>
    <message>
        <source>jpeg: small; pixels: for programs that can&apos;t decode images.</source>
        <translation>jpeg: pequeño; pixels: para programas que no pueden descodificar imágenes.</translation>
    </message>
    <message>
        <source>Reduce photos until their longer side is this, px ...</source>
        <translation>Reducir las fotos hasta que su lado mayor mida esto, px ...</translation>
    </message>
    <message>
        <source>... but not so far that the shorter side falls below this.</source>
        <translation>... pero sin que el lado menor baje de este valor.</translation>
    </message>
    <message>
        <source>JPEG quality, 1 to 100.</source>
        <translation>Calidad JPEG, de 1 a 100.</translation>
    </message>
    <message>
        <source>Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit.</source>
        <translation>Tamaño máximo del archivo, MB; se omiten fotos al azar para que quepa. 0: sin límite.</translation>
    </message>
    <message>
        <source>Seed for the order of the photos.</source>
        <translation>Semilla para el orden de las fotos.</translation>
    </message>
    <message>
        <source>Packs photos, made smaller, into one file to train from: here with &apos;train&apos;, or on another machine.
script/unpack_photos.py turns the jpeg form into the pixels form with Python.</source>
        <translation>Empaqueta fotos reducidas en un archivo para entrenar: aquí con «train» o en otro equipo.
script/unpack_photos.py convierte la forma jpeg en la forma pixels con Python.</translation>
    </message>
    <message>
        <source>Photos: as for &apos;train&apos;.</source>
        <translation>Fotos: como en «train».</translation>
    </message>
    <message>
        <source>pack needs at least one folder of photos</source>
        <translation>pack necesita al menos una carpeta de fotos</translation>
    </message>
    <message>
        <source>pack needs --output with a name that ends in .safetensors</source>
        <translation>pack necesita --output con un nombre que termine en .safetensors</translation>
    </message>
    <message>
        <source>photo %1/%2</source>
        <translation>foto %1/%2</translation>
    </message>
    <message>
        <source>left out &apos;%1&apos;: %2</source>
        <translation>se omite «%1»: %2</translation>
    </message>
    <message>
        <source>two runs differ</source>
        <translation>dos ejecuciones difieren</translation>
    </message>
    <message>
        <source>a pixel far from the holes changed</source>
        <translation>cambió un píxel alejado de los huecos</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>no se rellenó nada</translation>
    </message>
    <message>
        <source>Fills a small made-up photo with every engine and checks the results.</source>
        <translation>Rellena una pequeña foto sintética con cada motor y comprueba los resultados.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>ERROR: %1</translation>
    </message>
    <message>
        <source>attention equals textbook</source>
        <translation>atención según el modelo</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>diferencia máxima %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>motor %1</translation>
    </message>
    <message>
        <source>Selftest</source>
        <translation>Autocomprobación</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>falló %n comprobación</numerusform>
            <numerusform>fallaron %n comprobaciones</numerusform>
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
        <translation>midiendo</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Write the sample sheet</source>
        <translation>Escribir la hoja de muestras</translation>
    </message>
    <message>
        <source>iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %</source>
        <translation>iteración %1: recortes de validación PSNR %L2 dB, l1 %L3 %</translation>
    </message>
    <message>
        <source>(%1%L2 dB against the start)</source>
        <comment>%1 is a plus sign or nothing</comment>
        <translation>(%1%L2 dB respecto al modelo inicial)</translation>
    </message>
    <message>
        <source>How to train: a JSON file, or one of %1.</source>
        <translation>Cómo entrenar: un archivo JSON o una de %1.</translation>
    </message>
    <message>
        <source>Folder for checkpoints, log, samples and the model.</source>
        <translation>Carpeta para puntos de control, registro, muestras y el modelo.</translation>
    </message>
    <message>
        <source>Model to start from (a file, or a name in the library), a run&apos;s folder (its model), or &apos;scratch&apos;; without it the shipped model.</source>
        <translation>Modelo de partida (un archivo o un nombre de la biblioteca), la carpeta de un entrenamiento (su modelo) o «scratch»; sin esta opción, el modelo incluido.</translation>
    </message>
    <message>
        <source>Go on with the run in --out.</source>
        <translation>Continuar el entrenamiento de --out.</translation>
    </message>
    <message>
        <source>Stop after so many in all; 0: no limit.</source>
        <translation>Parar tras este número en total; 0: sin límite.</translation>
    </message>
    <message>
        <source>Stop after so much training time in all; 0: no limit.</source>
        <translation>Parar tras este tiempo de entrenamiento en total; 0: sin límite.</translation>
    </message>
    <message>
        <source>Crops to one step; 0: the recipe&apos;s.</source>
        <translation>Recortes por paso; 0: según la receta.</translation>
    </message>
    <message>
        <source>Side of the crops, a multiple of 8; 0: the recipe&apos;s.</source>
        <translation>Lado de los recortes, múltiplo de 8; 0: según la receta.</translation>
    </message>
    <message>
        <source>Batches that go into one update.</source>
        <translation>Lotes que entran en una actualización.</translation>
    </message>
    <message>
        <source>Learning rate; 0: the recipe&apos;s.</source>
        <translation>Tasa de aprendizaje; 0: según la receta.</translation>
    </message>
    <message>
        <source>VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss.</source>
        <translation>Pesos de VGG-16 o VGG-19 (safetensors), para recetas con pérdida perceptual o de estilo.</translation>
    </message>
    <message>
        <source>auto, float32 or bfloat16.</source>
        <translation>auto, float32 o bfloat16.</translation>
    </message>
    <message>
        <source>Memory for decoded photos, MB.</source>
        <translation>Memoria para fotos descodificadas, MB.</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>Minutos entre puntos de control.</translation>
    </message>
    <message>
        <source>Iterations between validations; 0: chosen by the device.</source>
        <translation>Iteraciones entre validaciones; 0: según el dispositivo.</translation>
    </message>
    <message>
        <source>Seed for crops, holes and first weights.</source>
        <translation>Semilla para recortes, huecos y pesos iniciales.</translation>
    </message>
    <message>
        <source>A line kept in the model&apos;s file.</source>
        <translation>Una línea que se guarda en el archivo del modelo.</translation>
    </message>
    <message>
        <source>train needs at least one folder of photos</source>
        <translation>train necesita al menos una carpeta de fotos</translation>
    </message>
    <message>
        <source>train needs --out</source>
        <translation>train necesita --out</translation>
    </message>
    <message>
        <source>--precision takes auto, float32 or bfloat16, not &apos;%1&apos;</source>
        <translation>--precision espera auto, float32 o bfloat16, no «%1»</translation>
    </message>
    <message>
        <source>Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.
Stop it with Ctrl-C at any time; the same command with --resume goes on where it was.</source>
        <translation>Entrena la red con sus propias fotos: carpetas de imágenes, listas de archivos, conjuntos de datos publicados o un archivo empaquetado.
Deténgalo con Ctrl-C en cualquier momento; la misma orden con --resume continúa donde estaba.</translation>
    </message>
    <message>
        <source>Photos to train on.</source>
        <translation>Fotos con las que entrenar.</translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>en pausa tras %n iteración, %1 de entrenamiento; el modelo: %2</numerusform>
            <numerusform>en pausa tras %n iteraciones, %1 de entrenamiento; el modelo: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>terminado tras %n iteración, %1 de entrenamiento; el modelo: %2</numerusform>
            <numerusform>terminado tras %n iteraciones, %1 de entrenamiento; el modelo: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>Para continuar: %1</translation>
    </message>
    <message>
        <source>Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole stays as it is.</source>
        <translation>Rellena los huecos de una foto o de todas las fotos de una carpeta. Todo lo que esté a más de 16 píxeles de un hueco queda como está.</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Una foto</translation>
    </message>
    <message>
        <source>All photos of a folder, each with the mask of its name. What was finished before is skipped, so the same command goes on after a stop.</source>
        <translation>Todas las fotos de una carpeta, cada una con la máscara de su nombre. Lo ya terminado se omite, así que tras una interrupción la misma orden continúa.</translation>
    </message>
    <message>
        <source>The models on this computer, the same that the editor has.</source>
        <translation>Los modelos de este equipo, los mismos que tiene el editor.</translation>
    </message>
    <message>
        <source>All of them; * marks the one used where none is named</source>
        <translation>Todos; * señala el que se usa si no se indica ninguno</translation>
    </message>
    <message>
        <source>Add safetensors, PyTorch&apos;s .pt, or TensorFlow&apos;s NAME.index</source>
        <translation>Añadir safetensors, .pt de PyTorch o NAME.index de TensorFlow</translation>
    </message>
    <message>
        <source>Copy one to a file</source>
        <translation>Copiar uno a un archivo</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Darle otro nombre</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Moverlo a la papelera</translation>
    </message>
    <message>
        <source>Show or choose the one used where none is named</source>
        <translation>Mostrar o elegir el que se usa si no se indica ninguno</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>su %n foto no tiene una máscara del mismo nombre en «%1»</numerusform>
            <numerusform>ninguna de sus %n fotos tiene una máscara del mismo nombre en «%1»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>%n iteración</numerusform>
            <numerusform>%n iteraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>no hay sitio para %n foto</numerusform>
            <numerusform>no hay sitio para %n fotos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>%n foto, %L1 MB: %2</numerusform>
            <numerusform>%n fotos, %L1 MB: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluate needs a folder of photos</source>
        <translation>evaluate necesita una carpeta de fotos</translation>
    </message>
    <message>
        <source>fill needs a photo, or a folder of photos</source>
        <translation>fill necesita una foto o una carpeta de fotos</translation>
    </message>
    <message>
        <source>&apos;-&apos; stands for no file here: photos aren&apos;t read from a pipe or written to one</source>
        <translation>«-» no representa aquí ningún archivo: las fotos no se leen de una tubería ni se escriben en ella</translation>
    </message>
    <message>
        <source>the results would go to a folder called &apos;%1&apos;</source>
        <translation>los resultados irían a una carpeta llamada «%1»</translation>
    </message>
    <message>
        <source>--%1 takes a name that ends in .png, not &apos;%2&apos;</source>
        <translation>--%1 espera un nombre que termine en .png, no «%2»</translation>
    </message>
    <message>
        <source>selftest takes no files; use --model</source>
        <translation>selftest no admite archivos; use --model</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conservar el historial</translation>
    </message>
    <message>
        <source>a step of the history can&apos;t be read back</source>
        <translation>un paso del historial no se puede volver a leer</translation>
    </message>
    <message>
        <source>a step of the history is damaged</source>
        <translation>un paso del historial está dañado</translation>
    </message>
    <message>
        <source>some heat maps are damaged and were left out</source>
        <translation>algunos mapas de calor están dañados y se han omitido</translation>
    </message>
    <message>
        <source>some variants of fills are damaged and were left out</source>
        <translation>algunas variantes de rellenos están dañadas y se han omitido</translation>
    </message>
    <message>
        <source>the history is damaged: some or all of its steps were left out</source>
        <translation>el historial está dañado: se han omitido algunos o todos sus pasos</translation>
    </message>
    <message>
        <source>a filled hole is missing</source>
        <translation>falta un hueco rellenado</translation>
    </message>
    <message>
        <source>the picture of a variant is damaged</source>
        <translation>la imagen de una variante está dañada</translation>
    </message>
    <message>
        <source>the stored attention is damaged</source>
        <translation>la atención guardada está dañada</translation>
    </message>
    <message>
        <source>The engine %1 doesn&apos;t tell where pixels came from: the picture of that is empty</source>
        <translation>El motor %1 no indica de dónde vienen los píxeles: la imagen correspondiente está vacía</translation>
    </message>
    <message>
        <source>The engine %1 has one stage: the first stage&apos;s picture is the result once more</source>
        <translation>El motor %1 tiene una sola etapa: la imagen de la primera etapa es una copia del resultado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a meaning of its own on the command line</source>
        <translation>«%1» tiene un significado propio en la línea de órdenes</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Escribir la salida</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (no utilizable: %2)</translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Dispositivos: %1
Métodos: %2
Compilado con Qt %3 y OpenCV %4.

Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation>Acerca de Lacuna</translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation>Rellena huecos en fotografías y muestra de dónde procede cada píxel.
Todo se hace en este equipo.</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versiones y dispositivos</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Abrir una foto</translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation>&amp;Pegar como foto nueva</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>Abrir la imagen que hay en el portapapeles</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>Cerrar fo&amp;to</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Cerrar la foto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pincel</translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation>Pinte sobre lo que quiera quitar</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma de borrar</translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation>Borre lo que haya pintado de más</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation>Arrastre un rectángulo sobre lo que quiera quitar</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>&amp;Elipse</translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation>Arrastre una elipse sobre lo que quiera quitar</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lazo</translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation>Dibuje alrededor de lo que quiera quitar</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>P&amp;olígono</translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation>Haga clic de vértice en vértice alrededor de lo que quiera quitar</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Varita mágica</translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation>Haga clic en un color para quitar todo lo que se le parezca</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>O&amp;bjeto</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation>Haga clic en un objeto o arrastre un recuadro a su alrededor</translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation>Rellenar con un &amp;clic</translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation>Haga clic en una mancha o un objeto: se detecta y se rellena de una vez</translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation>&amp;Motas de polvo</translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation>Buscar muchas manchas pequeñas a la vez</translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation>Pintar con el &amp;teclado</translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation>Las teclas de flecha mueven un puntero sobre la foto; Espacio o Intro equivalen a pulsar</translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation>Pincel de oríge&amp;nes</translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation>Pinte las zonas de las que no se debe copiar nunca o se debe copiar con preferencia</translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation>Rastrear orígene&amp;s</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation>Apunte a una parte rellenada para ver sus orígenes; haga clic en uno para descartarlo</translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation>&amp;Alternar entre añadir y borrar</translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation>Cambiar entre pintar y quitar</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>Pincel más pe&amp;queño</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Reducir el tamaño del pincel</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pincel más gran&amp;de</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Aumentar el tamaño del pincel</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation>Intercambiar lo que es hueco y lo que se conserva</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Quitar todos los huecos</translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation>&amp;Reutilizar la última</translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation>Volver a usar los huecos del último relleno, en esta foto o en otra del mismo tamaño</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Agrandar</translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation>Agrandar todos los huecos según el paso elegido más abajo</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation>&amp;Encoger</translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation>Encoger todos los huecos según el paso elegido más abajo</translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation>&amp;Suavizar los bordes</translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation>Redondear esquinas y bordes dentados de todos los huecos y eliminar motas sueltas</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation>Mostrar solo el cont&amp;orno</translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation>Mostrar los huecos con un contorno animado en vez de cubrirlos con un color</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>&amp;Magenta</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Naranja</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>Ama&amp;rillo</translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation>Mostrar los huecos en este color</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Otro…</translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation>Elegir el color que cubre los huecos</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>&amp;Cargar…</translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation>Tomar los huecos de una imagen en blanco y negro: el blanco pasa a ser hueco</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation>Guardar los huecos como imagen en blanco y negro</translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation>Des&amp;marcar todos los orígenes</translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation>Quitar todas las marcas del pincel de orígenes</translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation>Mostrar &amp;huecos</translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation>Mostrar u ocultar el color de los huecos y las marcas de los orígenes</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Rellenar</translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation>Rellenar los huecos a partir de su entorno</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>Conservar el &amp;borrador</translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation>Detener el relleno y conservar su primer resultado aproximado</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation>Detener el relleno y dejar la foto como estaba</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modelos…</translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation>Ver, importar, comparar y eliminar los modelos disponibles para rellenar</translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation>&amp;Entrenar…</translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation>Entrenar un modelo con sus propias fotos mientras sigue editando</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Ampliar la vista de la foto</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Reducir la vista de la foto</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>A&amp;justar a la ventana</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Mostrar la foto completa</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Tamaño real</translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation>Mostrar un píxel de la foto como un píxel de la pantalla (100 %)</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>Mostrar &amp;original</translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation>Mostrar la foto tal como se abrió; mantenga pulsada \ para verla un momento</translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation>Mostrar el origen de los &amp;píxeles</translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation>Colorear lo rellenado según la dirección de la que se tomaron sus píxeles</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Usar toda la pantalla</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Sistema</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Claro u oscuro, según el escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto oscuro sobre fondo claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre fondo oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Mostrar todos los atajos</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation>&amp;Acerca de Lacuna</translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation>Versión, licencia y prestaciones de este equipo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Máscara</translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation>&amp;Paso para agrandar y encoger</translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation>Co&amp;lor de los huecos</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;neles</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation>Barra principal</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Antes y &amp;después en paralelo</translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation>Dividir la foto con una línea: a la izquierda, tal como se abrió; a la derecha, tal como está ahora</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation>Idioma, aspecto, memoria, teclas y más</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation>Reunir versiones y anotaciones del programa, sin fotos ni nombres de archivo</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Foto &amp;siguiente</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation>Abrir la foto siguiente de esta carpeta</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>Foto a&amp;nterior</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation>Abrir la foto anterior de esta carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation>Copiar la imagen, o la parte bajo los huecos, para otros programas</translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation>Guardar el proyecto para continuar más tarde donde lo dejó; la foto en sí no cambia</translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation>Guardar el proyecto o la imagen con otro nombre</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>&amp;Exportar imagen…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation>Guardar la imagen como PNG, JPEG, TIFF o WebP</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>&amp;Qué se ha modificado</translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation>Marcar lo que se ha rellenado, incluso antes de abrir la foto si su archivo lo indica</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pincel más s&amp;uave</translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation>Suavizar el borde del pincel: ahí el relleno se funde con la foto</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>P&amp;incel más duro</translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation>Endurecer el borde del pincel</translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation>&amp;Difuminar los bordes</translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation>Aplicar un borde suave a todos los huecos: ahí el relleno se funde con la foto</translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>Agrandar, encoger, suavizar y difuminar %n píxel</numerusform>
            <numerusform>Agrandar, encoger, suavizar y difuminar %n píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>&amp;Restaurar los paneles</translation>
    </message>
    <message>
        <source>Put all panels back where they were at the first start</source>
        <translation>Volver a poner todos los paneles donde estaban en el primer inicio</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
    <message>
        <source>Read how everything works (in English)</source>
        <translation>Leer cómo funciona todo (en inglés)</translation>
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
        <translation>Mostrar el origen de los pí&amp;xeles</translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation>Mostrar el origen de los píxeles</translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation>Flechas para el píxel bajo el p&amp;untero</translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation>Flechas para el píxel bajo el puntero</translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation>Marca el contorno de las partes de la foto con que se creó este píxel e indica cuánto aportó cada una</translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation>Mapa de calor de ese píxel</translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation>Ilumina toda la foto según lo que cada parte aportó al píxel bajo el puntero</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Intensidad de los colores</translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation>Cuánto cubren la foto los colores</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>Intensi&amp;dad</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>Leyenda de los colores</translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation>El color de un píxel indica en qué dirección está su origen: blanco, cerca; colores intensos, lejos</translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation>Rellene antes un hueco con un método que copie de la foto.</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>El lugar que más aportó a este píxel (%n).</numerusform>
            <numerusform>Los %n lugares que más aportaron a este píxel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation>Cada color es una dirección: la del origen. Blanco: cerca.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew.</source>
        <translation>Haga clic en un origen para no copiar nunca de él y volver a rellenar este hueco.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. %1 lets go.</source>
        <translation>Haga clic en un origen para no copiar nunca de él y volver a rellenar este hueco. %1 lo suelta.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation>Guardar una copia de seguridad del trabajo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pincel</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Goma de borrar</translation>
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
        <translation>Desplazar la vista en horizontal</translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation>Desplazar la vista en vertical</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view.</source>
        <translation>La foto abierta. Pinte sobre lo que quiera quitar; las teclas de flecha mueven la vista.</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer that paints with Space.</source>
        <translation>La foto abierta. Pinte sobre lo que quiera quitar; las teclas de flecha mueven la vista o, tras pulsar %1, un puntero que pinta con Espacio.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ClickFillTool</name>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>This is a large area: it is marked, press Fill to fill it</source>
        <translation>Es una zona grande: está marcada; pulse Rellenar para rellenarla</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation>Proximidad (PSNR, dB)</translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation>Cuánto se acercan los rellenos a lo que había; cuanto más, mejor</translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation>Diferencia (ℓ1, %)</translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation>Diferencia media con lo que había; cuanto menos, mejor</translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation>Estructura (SSIM)</translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation>Cuánta estructura es correcta; 1 es toda</translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation>Detalle (1 = como antes)</translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation>Detalle de los rellenos en comparación con lo que había; por debajo de 1 son demasiado suaves</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation>Tiempo por foto</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation>Carpeta de fotos completas, sin partes que falten</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation>Preferiblemente, fotos con las que no se haya entrenado ningún modelo. También se puede soltar aquí una carpeta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Elegir la carpeta</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Elegir la carpeta de fotos</translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation>Fotos para comparar modelos</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixtos</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>Rectángulos</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Trazos de pincel</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation>Lo que se recorta de las fotos; igual para todos los modelos</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Como máximo</translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation>Cuántas fotos usar, repartidas uniformemente por la carpeta</translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation>Incluir el método de &amp;textura, que no necesita modelo</translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation>Incluir el método de textura</translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation>Muestra qué se conseguiría copiando solo de la foto</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modelos que comparar</translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation>Los demás se comparan con el primero</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Fotos</translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation>H&amp;uecos</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Como má&amp;ximo</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modelos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation>Imágenes de los rellenos</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation>Original, hueco y cada uno de los rellenos</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Guardar ta&amp;bla…</translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation>Gu&amp;ardar imágenes…</translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation>Los valores de cada foto, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation>Las imágenes de los rellenos, en PNG</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Qué se ha medido</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>Imá&amp;genes</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation>Detener; se muestra lo medido hasta el momento</translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation>Rellenar huecos de las fotos con cada modelo</translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation>Elija antes una carpeta y al menos un modelo</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Iniciando…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>%Ln foto medida.</numerusform>
            <numerusform>%Ln fotos medidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation>%1 omitidas; la primera, por este motivo: %2</translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation>Entre paréntesis: la diferencia con el primer modelo; * marca lo que no se debe al azar.</translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation>Con tan pocas fotos es difícil descartar el azar; con %1 o más, el resultado es más fiable.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>comparacion.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Guardar las imágenes</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparacion.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>A row for each model and method; closer to the truth is better</source>
        <translation>Una fila por modelo y método; cuanto más cerca del original, mejor</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation>Línea entre antes y después</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation>Arrástrela o muévala con las teclas de flecha: antes, a la izquierda; después, a la derecha</translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation>%1 % del ancho</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation>¿Dejar sin rellenar los huecos de «%1»?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>¿Guardar los cambios en «%1»?</translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation>Si no, se perderá lo que haya rellenado desde la última vez que guardó.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>La operación ha fallado.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>La operación «%1» ha fallado.</translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation>La imagen en sí no ha cambiado. Lo que ha pintado sobre ella se perderá si no lo guarda como proyecto, que permite continuar donde lo dejó.</translation>
    </message>
    <message>
        <source>Save your work on “%1” as a project?</source>
        <translation>¿Guardar su trabajo en «%1» como proyecto?</translation>
    </message>
    <message>
        <source>The photo itself stays as it is in any case. What you filled is lost unless you save it.</source>
        <translation>La foto en sí queda como está en cualquier caso. Lo que ha rellenado se pierde si no lo guarda.</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>¿Reemplazar «%1»?</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Ya existe un archivo con este nombre.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation>Buscar motas de polvo</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Motas de polvo</translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation>Quitar motas de polvo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation>Agrandar el relleno</translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation>Cuánto cubre el relleno la foto alrededor de lo pintado; no se rellena nada de nuevo</translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation>Suavidad del borde</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Igualar colores en el borde</translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation>Igualar los colores en el borde de este hueco</translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation>Desplaza los colores de este relleno para que no se note la unión con la foto; no se rellena nada de nuevo</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill was made</source>
        <translation>Anchura de la fusión del relleno con la foto; no se rellena nada de nuevo. Junto con Agrandar llega hasta donde se hizo el relleno</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Remove ellipse</source>
        <translation>Quitar elipse</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Guardar como «%1»</translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation>Un valor mayor ofrece mejor aspecto y un archivo más grande</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>Conservar los datos de la cámara</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation>La fecha, la cámara, el objetivo, el lugar, las descripciones y los derechos permanecen en el archivo</translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation>Conservar el perfil de color</translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation>Los colores se ven igual en todos los programas compatibles con perfiles</translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation>Guardar también el origen de los píxeles (%1-attention.png)</translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation>Una imagen en color de los orígenes, tal como la muestra el panel Atención</translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation>Guardar también lo que se ha rellenado (%1-mask.png)</translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation>Una imagen en blanco y negro: el blanco es lo rellenado</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>Cali&amp;dad:</translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation>Este tipo de archivo conserva 8 de los 16 bits de la foto. PNG y TIFF los conservan todos.</translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation>Este tipo de archivo no admite transparencia. PNG, TIFF y WebP, sí.</translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation>Indicar en el archivo lo que se ha rellenado</translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation>Información para otros programas: que hay partes de la imagen rellenadas, dónde y con qué modelo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Escribir el archivo</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>No escribir nada</translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation>&amp;Sin pérdida</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation>Conservar cada píxel tal cual; el archivo ocupa varias veces más</translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation>Según la calidad</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation>La mitad, menor tamaño</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Detalle de color</translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation>Los contornos finos entre colores intensos lo necesitan completo. De forma automática, es completo a partir de una calidad de 90</translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation>Deta&amp;lle de color:</translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation>LZW, la leen todos los programas</translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation>Deflate, menor tamaño</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compresión</translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation>Ninguna de las opciones conlleva pérdidas</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Com&amp;presión:</translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation>16 bits, como la foto</translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation>8 bits, la mitad de tamaño</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation>16 bits conservan transiciones de tono más finas para seguir editando</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>Pro&amp;fundidad:</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation>PNG, sin pérdida (*.png)</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation>JPEG, tamaño reducido (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation>TIFF, sin pérdida (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation>WebP, tamaño reducido (*.webp)</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>Importar el archivo</translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation>Leer o escribir un archivo</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>No hay ninguna imagen en el portapapeles</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Pegando…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Guardando %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 se ha guardado</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Cargar máscara</translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation>Cargar la máscara %1</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>La máscara mide %1 × %2 píxeles; la foto, %3 × %4</translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation>Elija una máscara del tamaño de la foto.</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Guardar máscara</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation>Fotos y proyectos (%1)</translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation>Se ha copiado la parte de la foto bajo los huecos</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>Se ha copiado la foto</translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation>Este archivo se creó con otro programa, por lo que se ha abierto como una sola imagen</translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation>Proyecto de Lacuna, para continuar donde lo dejó (*.ora)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Everything else was opened</source>
        <translation>Todo lo demás se ha abierto</translation>
    </message>
    <message>
        <source>Open all of %1</source>
        <translation>Abrir %1 por completo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation>Rellenar los huecos</translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation>Relleno: borrador de %1</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation>Descartar un origen y rellenar: %1</translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation>Incorporar el relleno a la foto</translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation>Volver a rellenar: %1</translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation>Rellenar un hueco: %1</translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation>Rellenar %1 huecos: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Dónde se realiza el trabajo. En modo automático se usa la tarjeta gráfica si hay una utilizable</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation>Con cuánta finura se trabajan los huecos grandes</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation>Un buen equilibrio para esta foto y este equipo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation>Los huecos grandes se rellenan a menor tamaño: más rápido, menos nítido</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Óptimo</translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation>Con toda la finura que permita la memoria: más lento, más nítido</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation>Cuánta foto alrededor de un hueco se tiene en cuenta para rellenarlo. En modo automático se adapta al hueco</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation>Agrandar hueco</translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation>Rellena también esta franja alrededor de lo pintado, para que no quede ningún reborde</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Borde suave</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation>Anchura de la fusión del relleno con la foto en el borde</translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation>Igualar &amp;colores en el borde</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Igualar colores en el borde</translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation>Desplaza los colores del relleno para que no se note la unión con la foto</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Mét&amp;odo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation>E&amp;jecutar en</translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation>Deta&amp;lle</translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation>E&amp;ntorno</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation>A&amp;grandar hueco</translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation>Borde &amp;suave</translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation>La tarjeta gráfica si hay una utilizable; si no, el procesador</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Always works</source>
        <translation>Funciona siempre</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (no utilizable)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation>Pinte antes sobre lo que quiera quitar</translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation>Conservar el detalle &amp;fino</translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation>Conservar el detalle fino</translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation>Da al relleno la estructura fina de las zonas de las que se copió, para que se vea más nítido</translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation>Margen para am&amp;pliar el borde</translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation>Margen para ampliar el borde</translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation>También inventa lo que rodea el hueco, para poder ampliar después su borde en el panel Huecos. Los huecos pequeños salen un poco peor</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation>Entre cuántos rellenos elegir. Aparecen uno tras otro en el panel Huecos</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>Var&amp;iantes</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Más opciones</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Mostrar lo que rara vez hay que cambiar</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation>Las fotos de esta carpeta; haga clic en una para abrirla</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation>Buscar el borde</translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation>Buscar el objeto</translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation>Nada en el recuadro destaca de su entorno</translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation>Ahí no destaca nada; arrastre un recuadro alrededor del objeto</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guía del usuario</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation>Foto abierta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation>Los pasos realizados; haga clic en uno para volver a él</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation>Modificar un hueco rellenado</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>Cancelado; %n variante queda en el panel Huecos</numerusform>
            <numerusform>Cancelado; %n variantes quedan en el panel Huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation>No se pudo crear ningún otro relleno</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>%n variante en el panel Huecos: haga clic en ella para verla</numerusform>
            <numerusform>%n variantes en el panel Huecos: haga clic en una para verla</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Rellenar los huecos</translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation>Quitar un hueco</translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation>Quitar un relleno</translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation>Borde de un relleno</translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation>Entorno más amplio</translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation>Entorno más cercano</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Más fino</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Menos fino</translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation>%1, otro intento</translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation>Este método siempre rellena un hueco del mismo modo; elija otro</translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation>Variante %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation>Parece fiable</translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>Conviene revisarlo</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation>Este hueco es mayor que aquellos con los que se entrenó el modelo: amplíe el entorno o divida el hueco.</translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation>Se ha mezclado a partir de muchos lugares y puede verse borroso: marque con el pincel de orígenes de dónde copiar.</translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation>No encaja bien con la foto en el borde: iguale ahí los colores o agrande el hueco sobre los restos del objeto.</translation>
    </message>
    <message>
        <source>It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.</source>
        <translation>Es más suave que lo que lo rodea: active «Conservar el detalle fino» en el panel Rellenar o pruebe el método Textura.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation>Aún no hay huecos.</translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation>Hueco %1
%2 × %3 px</translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation>Huecos por rellenar y huecos ya rellenados; haga clic en uno para verlo</translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation>Como en el panel Rellenar</translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation>Método para este hueco</translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation>Cómo se rellena este hueco, ahora o de nuevo</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Volver a rellenar</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>Rellenar este hueco</translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation>Rellena este hueco y deja los demás</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation>Quitar este hueco</translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation>Quita de la máscara un hueco pintado; si el hueco está rellenado, devuelve los píxeles propios de la foto (Supr)</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Borde</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation>Rellenar este</translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation>Volver a rellenar este hueco</translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation>No hay nada que objetar a este relleno.</translation>
    </message>
    <message>
        <source>Hole %1 — %2</source>
        <translation>Hueco %1: %2</translation>
    </message>
    <message>
        <source>Hole %1 — %2
%3</source>
        <translation>Hueco %1: %2
%3</translation>
    </message>
    <message>
        <source>Fills this hole once more with the method above; all else is as the Fill panel says now</source>
        <translation>Vuelve a rellenar este hueco con el método de arriba; todo lo demás es lo que indica ahora el panel Rellenar</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Remove lasso</source>
        <translation>Quitar lazo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation>ℓ1 preliminar</translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation>ℓ1 refinada</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Adversaria</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Penalización de gradiente</translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation>PSNR en recortes de validación</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Curvas del entrenamiento</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation>Rueda: zoom · arrastrar: desplazar · doble clic: ver todo · apunte a un lugar para leer sus valores</translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation>%.1f dB</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Mostrar u ocultar esta curva</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation>Hace igual de visibles los cambios pequeños de valores pequeños y los grandes de valores grandes; no muestra valores negativos</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation>Cuántas iteraciones se promedian; los lotes sueltos varían mucho</translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation>Mostrar menos iteraciones</translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation>Mostrar más iteraciones</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>Mostrar todas las iteraciones</translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation>%1 dB (en %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation>Iteración %1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>Opciones de herramienta</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Huecos</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Deshacer «%1»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rehacer «%1»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation>Apunte a una parte rellenada para ver sus orígenes</translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation>Mantenga pulsada \ para ver el original</translation>
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
        <translation>&amp;Borrar esta lista</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Paneles</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation>Espere a que termine el relleno en curso o cancélelo</translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation>Se ha conservado el borrador; Deshacer recupera el hueco</translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation>Se han eliminado algunos pasos antiguos del historial por falta de espacio en el disco</translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation>Rellenado con %1 en %2 s</translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation>Cancelado; la foto está como estaba</translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation>Esta foto también está abierta en otra ventana de Lacuna: prevalecerá lo último que se guarde.</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Tira de fotos</translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation>No consta ninguna modificación en esta foto</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill</source>
        <translation>Cubra todo lo que quiera quitar y pulse Rellenar</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (%1)</source>
        <translation>Cubra todo lo que quiera quitar y pulse Rellenar (%1)</translation>
    </message>
    <message>
        <source>Hold \ to see the original, press %1 to see where pixels came from</source>
        <translation>Mantenga pulsada \ para ver el original; pulse %1 para ver de dónde proceden los píxeles</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation>Invertir los huecos</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Invertir máscara</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Quitar todos los huecos</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Borrar máscara</translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation>Reutilizar la última máscara</translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation>Agrandar los huecos</translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation>Agrandar %1 px</translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation>Encoger los huecos</translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation>Encoger %1 px</translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation>Suavizar los bordes</translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation>Suavizar %1 px</translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation>Difuminar los bordes</translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation>Difuminar %1 px</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation>Lo que el método ha aprendido, a partir de muchas fotos</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>No se encontró ninguno</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation>Comparación de modelos</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparar modelos</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modelos de este equipo</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Qué se está haciendo</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Cambiar el nombre del modelo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation>Añadir un archivo de modelo: safetensors, PyTorch (.pt) o TensorFlow (.index). También se pueden soltar archivos aquí</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation>Copiar el modelo en un archivo</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation>Dar otro nombre al modelo (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation>Mover el modelo a la papelera</translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation>&amp;Usar para rellenar</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>Rellenar con este modelo a partir de ahora</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparar…</translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation>Medir modelos con una carpeta de fotos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation>Sus propias anotaciones sobre él</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation>Se guarda con el modelo</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escribir una nota</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Procesando…</translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation>Aquí se guardan los modelos que entrene. Para añadir otros, suelte sus archivos en esta ventana.</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation>%1 (leído de %2)</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Leer el modelo</translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation>%1
El archivo ha cambiado desde que se añadió; era
%2</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation>Modelos (*.safetensors *.pt *.pth *.index);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importar «%1»</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exportar el modelo</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exportar «%1»</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation>El modelo se moverá a la papelera.</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Eliminar el modelo</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>¿Eliminar «%1» definitivamente?</translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation>No se puede mover a la papelera: %1.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>E&amp;liminar definitivamente</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Establecer el modelo predeterminado</translation>
    </message>
    <message>
        <source>What fills can use; choose one to see more of it</source>
        <translation>Modelos que se pueden usar para rellenar; elija uno para ver más</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation>Incluido con Lacuna</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>Importado (%1)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation>%1: se usa para rellenar</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, predeterminado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entrenado con</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation>Haga doble clic en un nombre para cambiarlo; en negrita: el modelo que se usa para rellenar</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>De dónde procede el modelo</translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation>Cuándo se incorporó a esta lista</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Cómo se entrenó</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Pasos de entrenamiento</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Con qué se entrenó</translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation>Cuánto se acercaban sus rellenos, al terminar el entrenamiento, a fotos que no había visto (y cuánto más que antes de entrenar). Solo son comparables los modelos entrenados con las mismas fotos; Comparar mide cualquiera de ellos</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation>Comienzo del SHA-256 del archivo, que permite distinguir dos archivos</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>Quitar objeto</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation>Carpetas de fotos de las que aprender; suelte aquí más</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation>Elegir una carpeta; también cuentan las fotos de sus subcarpetas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation>Carpetas con las que ya ha entrenado</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation>Quitar de la lista las carpetas seleccionadas; no se elimina nada</translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation>Algunas de las fotos</translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation>Algunas de las fotos, de toda la colección</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Archivos que no se pueden usar y por qué</translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation>Carpeta de fotos de las que aprender</translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation>Suelte aquí carpetas de fotos o añádalas. Veinte fotos de un mismo tipo de textura son un buen comienzo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln fotos</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation> · %1 megapíxeles</translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation> · %1 de %2 comprobadas</translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation>No contiene ninguna foto que se pueda usar.</translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation>Con tan pocas fotos, el modelo solo puede aprender estas superficies y no se puede reservar ninguna para validación: las cifras parecerán mejores de lo que son. Añada más si es posible.</translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation>Con menos de %1 fotos, el modelo aprende estas superficies y poco más. Cabe esperar una mejora en fotos del mismo tipo; deténgalo cuando las cifras de validación dejen de mejorar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Mostrar qué archivos no se pueden usar y por qué</translation>
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
        <translation>Probar los modelos en la foto</translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation>no hay ningún lugar en la foto donde se puedan probar los huecos</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>Polígono</translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation>Quitar polígono</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation>&amp;Relleno</translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>A&amp;tajos</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Restablecer valores &amp;predeterminados</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Restablecer valores predeterminados</translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation>Devolver a sus valores iniciales todo lo que hay en las tres primeras páginas</translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation>Cerrar esta ventana; los cambios ya se han aplicado</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation>El idioma de todos los textos; cambia al instante</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;ema</translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation>Ventanas claras u oscuras</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation>P&amp;untero del pincel</translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation>Qué muestran los pinceles bajo el puntero</translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation>Contorno del pincel</translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation>Contorno y cruz</translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation>Partes tran&amp;sparentes</translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation>Los cuadros que se ven a través de las partes transparentes de una foto</translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation>Cuadros claros</translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation>Cuadros grises</translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation>Cuadros oscuros</translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation>&amp;Ejecutar los rellenos en</translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Dónde se calculan los rellenos. En modo automático se usa la tarjeta gráfica si hay una utilizable</translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation>&amp;Hilos del procesador</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation>Cuántos hilos del procesador puede usar un relleno; con menos, quedan más para otros programas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation>&amp;Memoria para un relleno</translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation>Lo máximo que puede ocupar un relleno; si es poca, los huecos grandes se trabajan con menos finura</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation>Memoria para &amp;deshacer</translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation>Lo máximo que puede ocupar el historial de deshacer; los pasos más antiguos esperan en el disco y se recuperan cuando hacen falta</translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation>&amp;Copia de seguridad cada</translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation>Cuánto tiempo después de un cambio se guarda una copia de su trabajo, para poder recuperarlo si el programa falla</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation>Conser&amp;var los datos de la cámara</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation>La fecha, la cámara, el objetivo, el lugar, las descripciones y los derechos permanecen en las imágenes que guarde. Se puede cambiar en cada exportación</translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation>Indicar en las imágenes guardadas que hay partes re&amp;llenadas</translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation>Las imágenes indican a otros programas que un modelo creó partes de ellas, como pide el sector de la prensa</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>&amp;Aritmética</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Exacta (32 bits)</translation>
    </message>
    <message>
        <source>Fast (16 bit)</source>
        <translation>Rápida (16 bits)</translation>
    </message>
    <message>
        <source>How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. Automatic is fast on graphics cards that are made for it, and exact on the processor</source>
        <translation>Con qué exactitud se calculan los rellenos. «Rápida» cambia un píxel en menos de uno de 256 niveles de media. «Automático» es rápida en las tarjetas gráficas hechas para ello y exacta en el procesador</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation>Cuánto presupuesto se ha consumido</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation>Pasos de aprendizaje hasta ahora</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>En los últimos momentos</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation>Hasta agotar el presupuesto; las pausas no cuentan</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation>El dispositivo y la memoria que usa ahora el programa</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation>Las fotos de las que aprende y las que se reservan para validación</translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation>Recortes de validación</translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation>Media en recortes de fotos de las que no aprende: cuánto dista el relleno de la imagen real, en comparación con el modelo inicial</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation>Nadie sabe qué hay realmente bajo los huecos de la foto abierta. Por eso se ocultan copias de sus huecos donde la foto se conoce, se rellenan y se comparan con lo que de verdad hay ahí. Se mide después de cada punto de control, con prioridad baja</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>No hay ningún entrenamiento en curso</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation>Esperando al relleno…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Pausando…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>sin medir todavía</translation>
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
        <translation>Elija fotos y pulse Iniciar.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation>%1 (%2 de entrenamiento)</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>%1 de entrenamiento</translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation>, precisión media</translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation>%1, y %2 de la GPU</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation>%1, ninguna de validación</translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation>%1, %2 de validación</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln archivo omitido</numerusform>
            <numerusform>%Ln archivos omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Mostrar qué archivos no se pueden usar y por qué</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Archivos que no se pueden usar y por qué</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation>La comparación del artículo: flujo de apariencia en lugar de atención contextual.</translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation>La referencia del artículo: dos etapas sin rama de atención.</translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation>Solo la primera etapa, con pérdidas de reconstrucción.</translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation>Pathak et al. 2016: codificador, capa totalmente conectada por canales, decodificador; error cuadrático y un crítico del hueco.</translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation>El modelo completo con la entropía cruzada de DCGAN en lugar de WGAN-GP.</translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation>Iizuka et al. 2017: una red ancha de compleción, error cuadrático y después dos críticos unidos en uno; los rellenos se funden con la foto.</translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation>Cómo se entrenó el modelo incluido, en una GPU: solo pérdidas de reconstrucción, lotes de 32.</translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation>La nuestra: huecos como los que pintan las personas, l1 y error cuadrático, pasos moderados; la indicada para el ajuste fino.</translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation>El modelo completo con críticos de mínimos cuadrados en lugar de WGAN-GP.</translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation>El modelo completo sin l1 bajo el hueco.</translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation>El modelo completo del artículo: etapas preliminar y refinada, atención contextual, l1 con descuento y dos críticos WGAN-GP.</translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation>El modelo completo con una pérdida perceptual de una red de características que aporta el usuario.</translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation>El modelo completo con una l1 que pondera por igual todos los píxeles del hueco.</translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation>La comparación del artículo: un transformador espacial en lugar de atención contextual.</translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation>El modelo completo con pérdidas perceptual y de estilo de una red de características que aporta el usuario.</translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation>El modelo completo con variación total añadida, que mantiene suaves los rellenos.</translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation>El modelo completo con la penalización de gradiente sobre todos los píxeles, tal como se publicó WGAN-GP.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurar «%1»</translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation>«%1» se ha restaurado. Guárdelo para conservarlo.</translation>
    </message>
    <message>
        <source>Look for work that was left behind</source>
        <translation>Buscar trabajo que quedó pendiente</translation>
    </message>
    <message>
        <source>Restore all of “%1”</source>
        <translation>Restaurar «%1» por completo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation>Restaurar su trabajo</translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation>La última vez, Lacuna no se cerró correctamente. Lo que había hecho sigue aquí, salvo los últimos segundos.</translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation>Trabajo que restaurar</translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation>Fotos que estaban abiertas, la más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation>Abrir la foto tal como quedó; las demás se ofrecerán de nuevo en el próximo inicio</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation>Renunciar a lo que se hizo en esta foto; la foto en sí se conserva</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Volver a preguntar en el próximo inicio</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Una imagen pegada</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation>Quitar rectángulo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation>Este es el contenido del informe: versiones, dispositivos y anotaciones del programa. No incluye partes de fotos ni nombres de archivo, y no se envía nada: guárdelo o cópielo y adjúntelo a su explicación.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation>Todo lo que dice el informe</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Copiar el informe en el portapapeles</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Guardar el informe en un archivo de texto</translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation>Cerrar sin conservar el informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elija otra carpeta</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation>C&amp;omparar en la foto abierta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation>Cómo se llama el modelo en la lista de Rellenar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation>Sus propias anotaciones: con qué se entrenó, para qué sirve</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conser&amp;var</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation>Añadir el modelo a la biblioteca; estará disponible al instante en Rellenar</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation>Mover a la papelera este entrenamiento con todos sus puntos de control</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>No&amp;ta</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>No hay nada que decidir.</translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation>Cuando termine un entrenamiento, aquí podrá comparar, conservar o descartar el modelo.</translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation>Añadiendo el modelo a la biblioteca…</translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation>El modelo inicial rellena mejor: descarte este o entrene más tiempo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation>Terminó antes de que se guardara un modelo.</translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation>Rellenando con ambos…</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>Comparar en la foto abierta</translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation>Rellenar los huecos con el modelo inicial y con el nuevo y mostrar ambos; la foto no cambia</translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation>Compare para ver qué hacen ambos modelos con sus huecos.</translation>
    </message>
    <message>
        <source>The training is not over yet. Comparing takes the model as of its last checkpoint.</source>
        <translation>El entrenamiento aún no ha terminado. La comparación usa el modelo del último punto de control.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation>Con máscara</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Preliminar</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Refinada</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation>Muestras de validación</translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation>Las teclas de flecha eligen una imagen; Intro la amplía</translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation>Las muestras aparecen tras la primera evaluación de las fotos de validación.</translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation>Un fragmento de una foto de validación con su hueco</translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation>Lo que hace con él la primera etapa</translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation>El relleno terminado</translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation>De dónde copia la segunda etapa: el color es la dirección</translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation>Lo que hay en realidad</translation>
    </message>
    <message>
        <source>Crops that it doesn&apos;t learn from; click one to enlarge it</source>
        <translation>Recortes de los que no se aprende; haga clic en uno para ampliarlo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation>Muestra los mismos fragmentos tal como se rellenaban antes en el entrenamiento</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Muestras anteriores</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Muestras posteriores</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Iteración %1</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Antes de entrenar</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation>Una muestra, ampliada</translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation>%1 · muestra %2 · iteración %3</translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation>Flechas: etapas y muestras · Re Pág y Av Pág, rueda: tiempo</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation>Punto de partida</translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation>Lo que el modelo nuevo sabe al principio. Un modelo entrenado aprende sus fotos mucho más rápido que uno desde cero</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation>Cómo es la red y cómo se entrena</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Iteraciones</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>Tipo de presupuesto</translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation>Cómo se fija el final; puede detener o ampliar el entrenamiento en cualquier momento</translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation>Tiempo de entrenamiento; las pausas no cuentan</translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation>Pasos de aprendizaje; cada uno examina un lote de recortes</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>Tamaño de recorte</translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation>Lado de los fragmentos cuadrados de las fotos de los que aprende. Los más grandes muestran más entorno y requieren más tiempo y memoria</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation>Recortes que se examinan a la vez. La memoria necesaria crece en proporción</translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation>Pesos de VGG, safetensors</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>Red de características</translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation>Esta receta compara las imágenes según lo que otra red ve en ellas. No se incluye con Lacuna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation>Elegir la red de características</translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation>Un archivo de pesos de VGG</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>P&amp;unto de partida</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>Re&amp;ceta</translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation>Red de característica&amp;s</translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation>E&amp;ntrenar durante</translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation>&amp;Tamaño de recorte</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation>Tamaño de los pasos. Redúzcala si los recortes de validación empeoran</translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation>Según la receta</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>Lotes por actualización</translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation>Varios lotes pequeños cuentan como uno grande: menos memoria, más tiempo, el mismo resultado</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Ejecutar en</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Dónde se realiza el trabajo. En modo automático se usa la tarjeta gráfica si hay una utilizable</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Completa (float32)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Media (bfloat16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Half is faster where the device calculates it by itself</source>
        <translation>La media es más rápida si el dispositivo la calcula de forma nativa</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation>Hilos del procesador. Todos ceden el paso a cualquier otra cosa que haga</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Memoria para fotos</translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation>Fotos que se mantienen decodificadas entre recortes</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation>Con qué frecuencia se guarda el estado. Tras un corte de luz, el entrenamiento continúa desde ahí</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation>Comparar cada</translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation>Iteraciones entre comparaciones con el modelo inicial en recortes de validación</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> iteraciones</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation>Otro número da otros recortes y huecos; el mismo, el mismo modelo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation>Una línea que se guarda en el archivo del modelo</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Mostrar lo que rara vez hay que cambiar</translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation>Entrenamiento por decidir (%1)</translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation>Entrenamiento interrumpido (%1)</translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation>Continúa donde estaba, con las mismas fotos y ajustes</translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation>El modelo incluido con Lacuna</translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation>Un buen punto de partida para todo tipo de fotos</translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation>Un archivo de modelo…</translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation>Un archivo safetensors del tipo de red de la receta</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>Desde cero</translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation>Pesos aleatorios. Requiere muchas fotos, y días en vez de minutos</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modelo de partida</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation>No se encontraron recetas.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation>Lotes más pequeños que los de la receta, y más por cada actualización: la GPU tiene poca memoria libre.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation>Lotes más pequeños que los de la receta, y más por cada actualización: este equipo tiene poca memoria libre.</translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation>No se encontraron recetas; la instalación está dañada.</translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation>Esta receta necesita una red de características.</translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation>Añada antes una carpeta de fotos.</translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation>No hay ninguna foto que se pueda usar.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>Cambiar ata&amp;jos…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation>Elegir sus propias teclas en las preferencias</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>En la foto</translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation>Ver el original un momento</translation>
    </message>
    <message>
        <source>hold \</source>
        <translation>mantener pulsada \</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Desplazar la vista</translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation>Espacio y arrastrar, botón central, flechas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>rueda, gesto de pellizco</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Línea recta</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Mayús+clic</translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation>Añadir con una forma</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation>Quitar con una forma</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+arrastrar</translation>
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
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation>Mostrar solo los comandos cuyo nombre o tecla contenga este texto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation>Elija el comando cuyas teclas quiera cambiar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Tecla nueva</translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation>Pulse las teclas que deban activar el comando</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Usar esta tecla</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Usar esta tecla</translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation>Asignar esta tecla al comando elegido en lugar de las que tiene</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation>Quitar todas las teclas del comando elegido</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation>Devolver al comando elegido sus teclas iniciales</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer t&amp;odo</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>Devolver a todos los comandos sus teclas iniciales</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation>Elija un comando y pulse la tecla nueva en el campo de abajo.</translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation>Esta tecla se necesita para moverse por la foto; elija otra.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation>%1 pertenece ahora a «%2», que la perdería.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation>Pulse la tecla nueva para «%1» en el campo de abajo.</translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation>Reasignar la te&amp;cla</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>Reasignar la tecla</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation>No copiar nunca de aquí</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Preferir copiar de aquí</translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation>Desmarcar como origen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation>Desmarcar todos los orígenes</translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation>Espere a que termine el relleno y vuelva a elegir el origen</translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation>Esta parte no se puede volver a rellenar por separado: pinte sobre ella y rellénela de nuevo</translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation>Rellenar sin este origen</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation>No copiar nunca</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>No copiar nunca de aquí</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Preferir</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Preferir copiar de aquí</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Quitar las marcas</translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation>Los rellenos vuelven a decidir por sí mismos (mantenga pulsada Alt para hacerlo una vez)</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here</source>
        <translation>Rayas rojas: ningún relleno copia de aquí</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (%1 switches to prefer)</source>
        <translation>Rayas rojas: ningún relleno copia de aquí (%1 cambia a preferir)</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits</source>
        <translation>Puntos verdes: los rellenos copian de aquí cuando conviene</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (%1 switches to never)</source>
        <translation>Puntos verdes: los rellenos copian de aquí cuando conviene (%1 cambia a no copiar nunca)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation>Las teclas izquierda y derecha mueven la línea entre ambas imágenes</translation>
    </message>
    <message>
        <source>Two pictures, one on each side of the line; drag it or use the arrow keys</source>
        <translation>Dos imágenes, una a cada lado de la línea; arrástrela o use las teclas de flecha</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avance del trabajo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conservar el borrador</translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation>Detener y conservar el primer resultado aproximado tal como está</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Píxel de la foto bajo el puntero</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation>100 % muestra un píxel de la foto como un píxel de la pantalla</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation>Anchura, altura y profundidad de la foto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation>Dónde se calculan los rellenos</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>transparente</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grises</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Procesando archivos…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Refinando</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation>%1 · parte %2 de %3</translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation>Memoria que usa ahora el programa, y la que ocupa y puede ocupar el historial de deshacer. Los pasos más antiguos esperan en el disco</translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation>%1 · deshacer: %2 de %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation>Modificar los huecos</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation>Añadir al hueco</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation>Quitar del hueco</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation>Cuánto puede diferir un color y considerarse aún el mismo; con 0 se toma solo el color exacto en que se haga clic</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Solo píxeles contiguos</translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation>Seleccionar solo lo que esté conectado con el punto en que se haga clic; si no, el color en toda la foto</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Agrandar</translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation>También se rellenan estos píxeles alrededor de lo encontrado, para incluir bordes suaves y sombras</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation>Hasta qué punto puede ser tenue una mancha; un valor excesivo también detecta grano y textura</translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation>Mancha más grande</translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation>Las manchas más anchas o altas que esto no se tocan</translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation>Oscuras y claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation>Tipo de manchas</translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation>Buscar manchas más oscuras que su entorno, más claras o ambas</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation>Seleccionar todas las manchas</translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation>Convertir en huecos todas las manchas rodeadas con un círculo en la foto</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation>Manchas encontradas: %1</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Tamaño del pincel</translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation>Tamaño del pincel en píxeles de la foto; [ y ] lo reducen y lo aumentan</translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation>Tamaño del pincel en píxeles</translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation>La presión del lápiz cam&amp;bia el tamaño</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>La presión del lápiz cambia el tamaño</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation>Un toque ligero con el lápiz de una tableta pinta con un pincel más pequeño</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation>Pinte sobre lo que quiera quitar. Mayús+clic traza una línea recta.</translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation>Borre lo que haya pintado de más. La foto en sí no se toca.</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>Arrastre de esquina a esquina.</translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation>Arrastre de esquina a esquina de un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation>Dibuje alrededor de lo que quiera quitar.</translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation>Haga clic de vértice en vértice. Doble clic o Intro cierra la forma; Retroceso anula un vértice.</translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation>Haga clic en un color que quiera quitar.</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation>Haga clic en un objeto o arrastre un recuadro a su alrededor.</translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation>Haga clic en una mancha o un objeto, o arrastre un recuadro a su alrededor: se rellena al instante.</translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation>Haga clic en una mancha rodeada con un círculo o selecciónelas todas.</translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation>Pinte sobre partes de la foto para dirigir lo que copiarán los próximos rellenos. Mantenga pulsada Alt para desmarcar.</translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation>Haga clic en una parte rellenada para fijar sus orígenes; después haga clic en un origen para no copiar nunca de él y volver a rellenar.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Dureza del pincel</translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation>Qué parte del pincel cubre por completo; hacia el borde, el relleno se funde con la foto. { y } la cambian</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureza</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once)</source>
        <translation>Lo que seleccione pasa a ser hueco (mantenga pulsada Mayús para hacerlo una vez)</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; %1 switches)</source>
        <translation>Lo que seleccione pasa a ser hueco (mantenga pulsada Mayús para hacerlo una vez; %1 alterna)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once)</source>
        <translation>Lo que seleccione se conserva tal como está en la foto (mantenga pulsada Alt para hacerlo una vez)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)</source>
        <translation>Lo que seleccione se conserva tal como está en la foto (mantenga pulsada Alt para hacerlo una vez; %1 alterna)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation>Se detuvo antes de que hubiera algo que comparar con el modelo inicial.</translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation>La primera comparación con el modelo inicial llegará pronto.</translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation>Mejor que el modelo inicial en %1 dB en los recortes de validación.</translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation>Antes había sido mejor en %1 dB.</translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation>Vuelve a empeorar: es hora de detenerlo.</translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation>No mejora el modelo inicial en los recortes de validación.</translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation>Aún no mejora el modelo inicial.</translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation>Peor que el modelo inicial en %1 dB en los recortes de validación.</translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation>Está empeorando (%1 dB): deténgalo o reduzca la tasa de aprendizaje.</translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation>Muy pocas fotos para reservar alguna: estos son recortes con los que entrena.</translation>
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
        <translation>%1 s por iteración</translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation>%1 iteraciones/s</translation>
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
        <translation>iteración %1</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Entrenamiento: preparando</translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation>Entrenamiento %1 · quedan %2</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entrenamiento %1</translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation>Entrenamiento %1 · en espera</translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation>Entrenamiento %1 · en pausa</translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation>Entrenamiento: guardando</translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation>Entrenamiento terminado: ¿conservarlo?</translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation>Entrenamiento interrumpido: ¿continuar?</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>El entrenamiento ha fallado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation>Haga clic para abrir la ventana de entrenamiento</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation>otro programa está entrenando en «%1»</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Espere a que termine</translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation>Ampliar el entrenamiento</translation>
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
        <translation>Modelo incluido</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation>Abra una foto y pinte sobre algo para probar en ella los modelos.</translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation>Pinte sobre algo en la foto para probar en ella los modelos.</translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation>después del primer punto de control</translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation>«%1» ya está en la lista de modelos de Rellenar</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Conservar el modelo</translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation>¿Interrumpir el entrenamiento y salir?</translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation>Se guardará, y la próxima vez que inicie el programa podrá continuarlo.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation>Guardando el entrenamiento…</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation>&amp;1 Configuración</translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation>&amp;2 Progreso</translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation>&amp;3 Resultado</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation>Iniciar un entrenamiento con estos ajustes</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation>Guardar un punto de control y esperar; mientras tanto, el procesador queda libre</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>Continuar donde estaba</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation>Terminar el entrenamiento con lo aprendido hasta ahora</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation>Entrenar más tiempo del previsto, incluso después de terminar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation>Cerrar esta ventana; el entrenamiento continúa y se muestra en la barra de estado</translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>%n minuto más</numerusform>
            <numerusform>%n minutos más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>%n hora más</numerusform>
            <numerusform>%n horas más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln iteración más</numerusform>
            <numerusform>%Ln iteraciones más</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation>¿Descartar este entrenamiento?</translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation>El modelo y sus puntos de control se moverán a la papelera o, si no la hay, se eliminarán.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation>Mostrar muestras</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>no se puede escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation>Libere espacio en el disco y compruebe que tiene permiso para escribir ahí</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation>Número de variantes</translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation>Cuántos rellenos distintos probar</translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation>Probar variantes</translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation>Rellena este hueco de otras maneras: con más o menos entorno, con más finura, con otro método. La foto no cambia hasta que elija una</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation>Rellenos de este hueco; haga clic en uno para verlo en la foto</translation>
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
        <translation>Seleccionar lo semejante</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Varita mágica</translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation>Quitar con varita mágica</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation>Abra una foto o suéltela aquí</translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation>Después, pinte sobre lo que quiera quitar y pulse Rellenar.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Abrir foto…</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Abrir foto</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Fotos recientes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation>Rellena huecos en fotografías y muestra de dónde procede cada píxel.</translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation>Foto que abrir.</translation>
    </message>
</context>
</TS>
