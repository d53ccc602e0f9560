<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Il manque une valeur après «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Valeur inattendue après «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation>Fondre un remplissage dans la photo</translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation>sa taille ne correspond pas à celle de la photo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>opération annulée</translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation>Composer une planche-contact</translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation>une image n’est ni en niveaux de gris ni en RVB</translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation>une ligne contient plus d’images qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>elle n’a aucune colonne</translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation>Copier les détails fins</translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation>les tailles ne correspondent pas</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>en dehors de la fenêtre</translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation>la modification n’est pas compatible avec la photo</translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation>le remplissage a été créé pour une autre photo</translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation>le résultat n’est pas compatible avec la photo</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>Choisir un moteur</translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation>il n’existe aucun moteur nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation>Ce programme a été compilé sans moteur</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>Utilisez l’un des moteurs suivants&#xa0;: %1</translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation>Texture (copie depuis la photo)</translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation>Copie des fragments similaires pris autour du trou&#xa0;; idéal pour l’herbe, le sable, les murs et autres textures</translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation>Lissage (petites taches)</translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation>Prolonge les couleurs du bord vers l’intérieur&#xa0;; idéal pour les poussières, les rayures et les fils fins</translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation>Lissage (le long des contours)</translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation>Prolonge dans le trou les lignes d’égale luminosité&#xa0;; idéal pour les fentes étroites qui coupent des contours</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation>Trop peu de matière à copier autour d’un trou&#xa0;: il a été rempli par lissage</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation>Fermez d’autres programmes, ou utilisez une photo plus petite ou un contexte plus réduit</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>mémoire insuffisante</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>erreur inconnue</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation>«&#xa0;%1&#xa0;» figure deux fois</translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation>son trou est vide</translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation>Évaluer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation>son masque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation>%1 a %2 pixels, la photo en a %3</translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation>Le masque et la photo doivent avoir la même taille</translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation>il n’y a aucune photo à mesurer</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>il n’y a rien à comparer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dossier</translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation>--masks «&#xa0;%1&#xa0;» n’est ni un dossier ni l’une des valeurs %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation>«&#xa0;%1&#xa0;» ne contient aucune image</translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation>aucune photo de «&#xa0;%1&#xa0;» n’a de masque du même nom dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation>Lire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation>il s’agit du fichier lui-même</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>Choisissez un autre nom</translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation>la zone à éviter ou à privilégier n’a pas la même taille que la photo</translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation>Utilisez-en une créée pour cette photo</translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation>aucune photo n’est ouverte</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>Ouvrez d’abord une photo</translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>le masque fait %1 × %2 pixels, la photo %3 × %4</translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation>Utilisez un masque de la taille de la photo</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>rien n’est marqué</translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation>Peignez sur ce qui doit être rempli</translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation>toute la photo est marquée, il ne reste rien pour guider le remplissage</translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation>Laissez une partie de la photo non marquée</translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation>La photo est trop petite pour un bord doux&#xa0;: les trous ont été remplis avec un bord net</translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation>tout ce qui entoure un trou est marqué comme trou ou comme zone à ne jamais copier</translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation>Élargissez le contexte, remplissez les trous un par un ou excluez moins de zones</translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation>Mémoire insuffisante&#xa0;: un trou a été rempli à une résolution inférieure</translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation>Impossible d’afficher la provenance des pixels</translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation>Cette méthode ne copie rien depuis la photo&#xa0;: les zones à privilégier n’ont pas été prises en compte</translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation>le moteur a renvoyé une image de taille ou de type incorrect</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>Choisissez un autre moteur</translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation>le moteur a renvoyé des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation>Choisissez un autre moteur, modèle ou périphérique</translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation>Rechercher un trou rempli</translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation>son enregistrement est endommagé</translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation>Mesurer sur la photo</translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation>aucune copie de trou</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>Modifier le masque</translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation>un masque doit être en niveaux de gris sur 8&#xa0;bits</translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation>la partie se trouve en dehors du masque</translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation>la nouvelle partie n’est pas compatible avec le masque</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation>les deux doivent être des images en couleurs non vides</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation>leurs tailles diffèrent</translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation>Comparez des images de même taille</translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation>le masque est vide ou d’une autre taille</translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation>il n’y a aucun trou à mesurer</translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation>Lire le modèle dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>son fichier %1 est manquant</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>son fichier %1 est trop volumineux</translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation>son fichier %1 est endommagé à l’octet %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation>son fichier %1 ne désigne aucun modèle</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation>son fichier «&#xa0;%1&#xa0;» est manquant</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation>son fichier «&#xa0;%1&#xa0;» fait %2 octets, mais en faisait %3 lors de son ajout</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>un modèle doit avoir un nom</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>le nom dépasse %1 caractères</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation>impossible de créer le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation>un autre programme est en train de modifier les modèles</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation>impossible d’écrire dans le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation>il n’existe aucun modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>La bibliothèque est vide</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>Modèles disponibles&#xa0;: %1</translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation>ce modèle fait partie du programme</translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation>Ajouter le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation>ce modèle est déjà dans la bibliothèque, sous le nom «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation>il existe déjà un modèle nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation>aucune corbeille ne peut le recevoir</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Supprimez-le définitivement</translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation>Supprimer définitivement le modèle</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation>impossible de supprimer le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exporter un modèle</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Définir le modèle par défaut</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>Modifier la photo</translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation>la partie se trouve en dehors de la photo</translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation>les pixels doivent être en niveaux de gris, RVB ou RVBA, sur 8 ou 16&#xa0;bits</translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation>les nouveaux pixels ne sont pas compatibles avec la photo</translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation>le fichier est tronqué, une partie de l’image manque</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ce fichier n’existe pas</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>il s’agit d’un dossier</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation>le fichier est trop volumineux pour une photo tenant en mémoire</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation>l’image est trop grande (%1 x %2 pixels occuperaient %3&#xa0;Mo de mémoire, et la limite est de %4&#xa0;Mo)</translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation>Réduisez-la ou divisez-la avec un autre programme</translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation>ce n’est pas une image, ou son format n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>le fichier est endommagé (%1)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>Copiez de nouveau le fichier depuis son emplacement d’origine</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation>Choisissez un autre dossier ou libérez de l’espace disque</translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation>l’écriture n’a pas pu être menée à terme</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>ce type de fichier est inconnu</translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation>Utilisez un nom se terminant par png, jpg, tif ou webp</translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation>il n’y a aucune photo à enregistrer</translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation>ce type de fichier est limité à %1 pixels par côté</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>Enregistrez-la au format PNG ou TIFF</translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation>il n’y a aucun masque à enregistrer</translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation>il n’y a aucune image à enregistrer</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>Annuler ou rétablir</translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation>l’étape enregistrée est endommagée</translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation>Afficher la provenance d’un pixel</translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation>Utiliser le GPU</translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation>Choisissez le CPU ou le mode automatique</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1 threads)</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>GPU NVIDIA</translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation>Remplir avec le réseau</translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation>Un trou n’avait rien à copier autour de lui&#xa0;: seule l’ébauche a été utilisée. Donnez-lui plus de contexte ou divisez-le</translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation>mémoire GPU insuffisante</translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation>Utilisez le CPU, ou un contexte plus réduit</translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation>Utilisez un contexte plus réduit</translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation>Lire le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>Choisissez un autre modèle</translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation>Charger le modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>Charger le modèle</translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation>le modèle fourni est manquant</translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation>Réinstallez Lacuna, choisissez un autre modèle ou utilisez un moteur qui n’en a pas besoin</translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation>Attention contextuelle</translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation>Imagine ce qui aurait pu se trouver là et copie la texture du reste de la photo&#xa0;; montre ce qui a été copié</translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation>Ébauche seule</translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation>La première ébauche rapide du réseau&#xa0;: couleurs et formes générales, sans détails</translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation>Empaqueter des photos</translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation>les côtés doivent faire au moins 32 pixels</translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation>la qualité JPEG doit être comprise entre 1 et 100</translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation>la taille du fichier ne doit pas être négative</translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation>aucune photo ne tient dans un fichier de %1 octets</translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation>aucune des photos n’est lisible</translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation>Ouvrir les photos empaquetées</translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation>Rechercher des photos dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation>impossible de lire le dossier</translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation>la ligne %1 n’est pas un texte UTF-8, ou est trop longue</translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation>la liste n’indique aucun fichier</translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation> (par rapport au dossier de la liste)</translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation>les %1 fichiers qu’elle indique sont tous vides</translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation>aucun des %1 fichiers qu’elle indique n’est trouvable, par exemple «&#xa0;%2&#xa0;»%3</translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation>Indiquez un chemin par ligne</translation>
    </message>
    <message>
        <source>file list</source>
        <translation>liste de fichiers</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ce fichier ou dossier n’existe pas</translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation>ce n’est ni un dossier, ni une image, ni une liste de fichiers</translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation>Les listes sont des fichiers texte dont le nom se termine par txt, flist, lst, list ou csv</translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation>aucune de ses images n’est utilisable&#xa0;; «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>il ne contient aucune image</translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation>Les images sont reconnues à la fin de leur nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation>Dessiner un trou</translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation>une photo de %1 x %2 pixels est trop petite pour y percer des trous</translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation>Utilisez des photos d’au moins 16 pixels par côté</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation>Utilisez un lot plus petit ou des extraits plus petits, et compensez avec --accumulate</translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation>il n’existe aucune recette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation>Recettes disponibles&#xa0;: %1&#xa0;; vous pouvez aussi indiquer un fichier JSON</translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation>la taille des extraits doit être un multiple de 8</translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation>photos empaquetées</translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation>Rechercher des photos</translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation>aucun dossier ni liste n’a été indiqué</translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation>le trou n’existe plus</translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation>Modifier le bord d’un remplissage</translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation>ce qui avait été peint à cet endroit n’est plus connu</translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation>Remplissez de nouveau le trou</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>il en manque une partie</translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation>Restaurer une photo</translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation>ses parties ne concordent pas</translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation>Rechercher des pixels enregistrés</translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation>leur enregistrement est endommagé</translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation>il ne contient aucune image lisible</translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation>ce n’est pas un projet</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation>Trous à remplir</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>Ne jamais copier d’ici</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Copier d’ici de préférence</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Rempli</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>sa table des matières est endommagée</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation>il a été créé par une version plus récente de Lacuna</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>Ouvrez-le avec cette version</translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation>il en manque une partie (%1)</translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation>une image qu’il contient est endommagée (%1&#xa0;: %2)</translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation>une de ses parties est endommagée (%1)</translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation>il déclare un nombre impossible de remplissages</translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation>l’image qu’il contient est trop grande</translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation>Lire les enregistrements des remplissages</translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation>le bord d’un trou rempli n’est pas valide</translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation>une fenêtre d’un remplissage n’est pas valide</translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation>un emplacement est manquant</translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation>un emplacement se trouve en dehors de la photo</translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation>des sources d’un remplissage sont manquantes</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>sa lecture n’est pas autorisée</translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation>le fichier est endommagé ou n’est pas un projet</translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation>une de ses parties dépasse la taille possible (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation>Sauvegarder le travail</translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation>impossible de créer le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>un autre programme l’utilise</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation>sa table des matières est manquante ou endommagée</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation>Essayer un autre remplissage</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>Coller l’image</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation>elle est illisible, ou la mémoire est insuffisante</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong. what to do about it</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory ran short: a hole was filled on the processor instead</source>
        <translation>Mémoire GPU insuffisante&#xa0;: un trou a été rempli par le processeur</translation>
    </message>
    <message>
        <source>Fill a folder</source>
        <translation>Remplir un dossier</translation>
    </message>
    <message>
        <source>For a folder of photos, name folders everywhere</source>
        <translation>Pour un dossier de photos, indiquez partout des dossiers</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for %2 and for %3</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué à la fois pour %2 et pour %3</translation>
    </message>
    <message>
        <source>Choose folders of their own: originals are never written over</source>
        <translation>Choisissez des dossiers distincts&#xa0;: les originaux ne sont jamais écrasés</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>les photos</translation>
    </message>
    <message>
        <source>the masks</source>
        <translation>les masques</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>les résultats</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one mask for it: %2</source>
        <translation>«&#xa0;%1&#xa0;» contient plusieurs masques pour elle&#xa0;: %2</translation>
    </message>
    <message>
        <source>--shard takes a part and their number, 1/8 to 8/8, not &apos;%1&apos;</source>
        <translation>--shard attend une partie et le nombre de parties, de 1/8 à 8/8, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its result would be called &apos;%1&apos;, as that of another photo</source>
        <translation>son résultat s’appellerait «&#xa0;%1&#xa0;», comme celui d’une autre photo</translation>
    </message>
    <message>
        <source>Fill the folder &apos;%1&apos;</source>
        <translation>Remplir le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <translation>il ne contient aucune image</translation>
    </message>
    <message>
        <source>The mask of &apos;beach.jpg&apos; is &apos;beach.png&apos;, or another picture called &apos;beach&apos;</source>
        <translation>Le masque de «&#xa0;beach.jpg&#xa0;» est «&#xa0;beach.png&#xa0;», ou une autre image nommée «&#xa0;beach&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1 h %2 min</translation>
    </message>
    <message>
        <source>no mask, so left out: %1</source>
        <translation>sans masque, donc ignorées&#xa0;: %1</translation>
    </message>
    <message>
        <source>masks without a photo of their name: %1</source>
        <translation>masques sans photo du même nom&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 sur %n photo</numerusform>
            <numerusform>%1 sur %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n échec</numerusform>
            <numerusform>%n échecs</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is filling it; waiting</source>
        <translation>un autre programme la remplit&#xa0;; en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>%n photo remplie</numerusform>
            <numerusform>%n photos remplies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n déjà terminée</numerusform>
            <numerusform>%n déjà terminées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>The same command goes on with the rest.</source>
        <translation>La même commande poursuit avec le reste.</translation>
    </message>
    <message>
        <source>Write to the folder &apos;%1&apos;</source>
        <translation>Écrire dans le dossier «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder</source>
        <translation>Libérez-y de l’espace ou choisissez un autre dossier</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>il s’agit d’un fichier, pas d’un dossier</translation>
    </message>
    <message>
        <source>it can&apos;t be made</source>
        <translation>impossible de le créer</translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>impossible d’y écrire</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>Fill &apos;%1&apos;</source>
        <translation>Remplir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no lock can be made in it</source>
        <translation>impossible d’y créer un verrou</translation>
    </message>
    <message>
        <source>a file of this name is there that this command didn&apos;t make or that was changed since</source>
        <translation>un fichier de ce nom existe, que cette commande n’a pas créé ou qui a été modifié depuis</translation>
    </message>
    <message>
        <source>Choose another folder, or replace it with --overwrite</source>
        <translation>Choisissez un autre dossier ou remplacez-le avec --overwrite</translation>
    </message>
    <message>
        <source>memory ran short; trying again when no other photo is at work</source>
        <translation>mémoire insuffisante&#xa0;; nouvel essai quand aucune autre photo ne sera en cours</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; has changed meanwhile</source>
        <translation>le modèle «&#xa0;%1&#xa0;» a changé entre-temps</translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>Utilisez-en une copie</translation>
    </message>
    <message>
        <source>the model has changed</source>
        <translation>le modèle a changé</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.
Only the hole&apos;s own pixels are filled (no growing, no feather), so all are measured on the same pixels.
What the columns mean: docs/evaluation.md.</source>
        <translation>Remplit un trou dans chaque photo avec chaque moteur et chaque modèle, et mesure l’écart avec la photo elle-même.
Seuls les pixels du trou sont remplis (ni dilatation ni adoucissement)&#xa0;: tous sont mesurés sur les mêmes pixels.
Signification des colonnes&#xa0;: docs/evaluation.md.</translation>
    </message>
    <message>
        <source>Folder of undamaged photos.</source>
        <translation>Dossier de photos intactes.</translation>
    </message>
    <message>
        <source>Folder of masks with the photos&apos; names (brighter than 127 = hole); or rectangles, strokes or mixed for random holes that depend on a photo&apos;s name and --seed alone.</source>
        <translation>Dossier de masques portant les noms des photos (plus clair que 127 = trou)&#xa0;; ou rectangles, strokes ou mixed pour des trous aléatoires qui ne dépendent que du nom de la photo et de --seed.</translation>
    </message>
    <message>
        <source>Engines to compare, separated by commas: %1; &apos;+seamless&apos; behind one blends its fills, &apos;+detail&apos; gives them fine detail. Default: all.</source>
        <translation>Moteurs à comparer, séparés par des virgules&#xa0;: %1&#xa0;; «&#xa0;+seamless&#xa0;» à la suite fond leurs remplissages, «&#xa0;+detail&#xa0;» leur donne des détails fins. Par défaut&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Models to compare, separated by commas: files, names in the library, or &apos;shipped&apos; for the one that comes with the program. Network engines run with each of them, other engines once.</source>
        <translation>Modèles à comparer, séparés par des virgules&#xa0;: fichiers, noms dans la bibliothèque, ou «&#xa0;shipped&#xa0;» pour celui qui est fourni. Les moteurs à réseau sont exécutés avec chacun, les autres une fois.</translation>
    </message>
    <message>
        <source>Photos and masks in folders within the folders, too.</source>
        <translation>Aussi les photos et les masques des sous-dossiers.</translation>
    </message>
    <message>
        <source>Only the first n photos; 0: all.</source>
        <translation>Seulement les n premières photos&#xa0;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Write one row for each photo and system to this file.</source>
        <translation>Écrire dans ce fichier une ligne par photo et par système.</translation>
    </message>
    <message>
        <source>Write means, intervals, classes, every photo&apos;s numbers, versions and model hashes to this file.</source>
        <translation>Écrire dans ce fichier les moyennes, les intervalles, les classes, les chiffres de chaque photo, les versions et les empreintes des modèles.</translation>
    </message>
    <message>
        <source>Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from.</source>
        <translation>Écrire une planche-contact dans ce PNG&#xa0;: original, trou, chaque remplissage et l’origine des copies.</translation>
    </message>
    <message>
        <source>Photos on the contact sheet, evenly spread (1 to 100).</source>
        <translation>Photos sur la planche-contact, réparties uniformément (1 à 100).</translation>
    </message>
    <message>
        <source>a model file changed while it was measured</source>
        <translation>un fichier de modèle a changé pendant la mesure</translation>
    </message>
    <message>
        <source>Evaluate a copy of it</source>
        <translation>Évaluez-en une copie</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for two results</source>
        <translation>«&#xa0;%1&#xa0;» est indiqué pour deux résultats</translation>
    </message>
    <message>
        <source>evaluate takes one folder, not %1</source>
        <translation>evaluate attend un dossier, et non %1</translation>
    </message>
    <message>
        <source>evaluate needs --masks</source>
        <translation>evaluate nécessite --masks</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>annulé après %1 photo sur %n&#xa0;; aucun fichier n’a été écrit</numerusform>
            <numerusform>annulé après %1 photos sur %n&#xa0;; aucun fichier n’a été écrit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>la photo (%n) n’a pas pu être mesurée</numerusform>
            <numerusform>aucune des %n photos n’a pu être mesurée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>%n photo sans masque est ignorée</numerusform>
            <numerusform>%n photos sans masque sont ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>hole depth below 16 px</source>
        <translation>profondeur du trou inférieure à 16 px</translation>
    </message>
    <message>
        <source>hole depth 16 to 48 px</source>
        <translation>profondeur du trou de 16 à 48 px</translation>
    </message>
    <message>
        <source>hole depth from 48 px</source>
        <translation>profondeur du trou à partir de 48 px</translation>
    </message>
    <message>
        <source>hole share below 5 %</source>
        <translation>part du trou inférieure à 5 %</translation>
    </message>
    <message>
        <source>hole share 5 to 10 %</source>
        <translation>part du trou de 5 à 10 %</translation>
    </message>
    <message>
        <source>hole share from 10 %</source>
        <translation>part du trou à partir de 10 %</translation>
    </message>
    <message>
        <source>hole: %1</source>
        <translation>trou&#xa0;: %1</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>photo entière</translation>
    </message>
    <message>
        <source>hole, 95 % intervals</source>
        <translation>trou, intervalles à 95 %</translation>
    </message>
    <message>
        <source>hole, minus %1</source>
        <translation>trou, moins %1</translation>
    </message>
    <message>
        <source>more than chance: the 95 % interval excludes 0</source>
        <translation>plus que le hasard&#xa0;: l’intervalle à 95 % exclut 0</translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>les intervalles obtenus avec si peu de photos sont trop étroits&#xa0;; utilisez-en %n ou plus</numerusform>
            <numerusform>les intervalles obtenus avec si peu de photos sont trop étroits&#xa0;; utilisez-en %n ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them.</source>
        <translation>PNG, JPEG, TIFF, WebP, ...&#xa0;; 8 ou 16 bits. Ou un dossier en contenant.</translation>
    </message>
    <message>
        <source>The holes: an image of the photo&apos;s size, brighter than 127 = hole. For a folder of photos a folder of images with the photos&apos; names, of any suffix.</source>
        <translation>Les trous&#xa0;: une image de la taille de la photo, plus clair que 127 = trou. Pour un dossier de photos, un dossier d’images portant les noms des photos, quelle que soit l’extension.</translation>
    </message>
    <message>
        <source>Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing.</source>
        <translation>Photo remplie&#xa0;: .png, .jpg, .tif ou .webp. Pour un dossier de photos, un dossier, créé s’il n’existe pas.</translation>
    </message>
    <message>
        <source>Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder.</source>
        <translation>Écrire aussi le calque en couleurs indiquant d’où viennent les pixels (PNG)&#xa0;; pour un dossier, dans un dossier.</translation>
    </message>
    <message>
        <source>Also write the first stage&apos;s result; for a folder to a folder.</source>
        <translation>Écrire aussi le résultat de la première étape&#xa0;; pour un dossier, dans un dossier.</translation>
    </message>
    <message>
        <source>Never copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>Ne jamais copier là où cette image est plus claire que 127&#xa0;; pour un dossier, un dossier de telles images.</translation>
    </message>
    <message>
        <source>Prefer to copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>Copier de préférence là où cette image est plus claire que 127&#xa0;; pour un dossier, un dossier de telles images.</translation>
    </message>
    <message>
        <source>JPEG and WebP quality, 1 to 100.</source>
        <translation>Qualité JPEG et WebP, de 1 à 100.</translation>
    </message>
    <message>
        <source>Leave EXIF, XMP and IPTC out of the result.</source>
        <translation>Ne pas inclure EXIF, XMP ni IPTC dans le résultat.</translation>
    </message>
    <message>
        <source>Don&apos;t say in XMP that parts of the result were filled, where, and with which model.</source>
        <translation>Ne pas indiquer dans XMP que des parties du résultat ont été remplies, où et avec quel modèle.</translation>
    </message>
    <message>
        <source>For a folder: write png, jpg, tif or webp; same: the photo&apos;s own format, or png where that can&apos;t be written.</source>
        <translation>Pour un dossier&#xa0;: écrire png, jpg, tif ou webp&#xa0;; same&#xa0;: le format de la photo, ou png s’il ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>For a folder: photos and masks in folders within it, too; results take the same places.</source>
        <translation>Pour un dossier&#xa0;: aussi les photos et masques des sous-dossiers&#xa0;; les résultats prennent les mêmes places.</translation>
    </message>
    <message>
        <source>For a folder: photos at a time, which share --threads; 0: chosen.</source>
        <translation>Pour un dossier&#xa0;: photos traitées à la fois, qui se partagent --threads&#xa0;; 0&#xa0;: choix automatique.</translation>
    </message>
    <message>
        <source>For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free.</source>
        <translation>Pour un dossier&#xa0;: mémoire que les photos en cours peuvent occuper ensemble, en Mo&#xa0;; 0&#xa0;: les trois quarts de la mémoire libre.</translation>
    </message>
    <message>
        <source>For a folder: only part i of n, for several machines; see the manual.</source>
        <translation>Pour un dossier&#xa0;: seulement la partie i sur n, pour plusieurs machines&#xa0;; voir le manuel.</translation>
    </message>
    <message>
        <source>For a folder: also fill what was finished before, and replace files that lie where results go.</source>
        <translation>Pour un dossier&#xa0;: remplir aussi ce qui est déjà terminé, et remplacer les fichiers qui se trouvent à la place des résultats.</translation>
    </message>
    <message>
        <source>Progress and result as JSON lines on stdout.</source>
        <translation>Progression et résultat sous forme de lignes JSON sur stdout.</translation>
    </message>
    <message>
        <source>--format takes same, png, jpg, tif or webp, not &apos;%1&apos;</source>
        <translation>--format attend same, png, jpg, tif ou webp, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 is for a folder of photos</source>
        <translation>--%1 ne s’applique qu’à un dossier de photos</translation>
    </message>
    <message>
        <source>fill takes one photo or one folder, not %1</source>
        <translation>fill attend une photo ou un dossier, et non %1</translation>
    </message>
    <message>
        <source>fill needs --mask</source>
        <translation>fill nécessite --mask</translation>
    </message>
    <message>
        <source>fill needs -o</source>
        <translation>fill nécessite -o</translation>
    </message>
    <message>
        <source>Use the mask &apos;%1&apos;</source>
        <translation>Utiliser le masque «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it has %1 x %2 pixels, but the photo &apos;%3&apos; has %4 x %5</source>
        <translation>il fait %1 × %2 pixels, mais la photo «&#xa0;%3&#xa0;» en fait %4 × %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1&#xa0;: %n trou rempli en %2 s</numerusform>
            <numerusform>%1&#xa0;: %n trous remplis en %2 s</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2 or %3, not &apos;%4&apos;</source>
        <translation>--%1 attend %2 ou %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>il n’existe aucune option «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>See --help</source>
        <translation>Voir --help</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;? See --help</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;? Voir --help</translation>
    </message>
    <message>
        <source>this is one of the inputs</source>
        <translation>il s’agit d’une des entrées</translation>
    </message>
    <message>
        <source>Choose another name: originals are never written over</source>
        <translation>Choisissez un autre nom&#xa0;: les originaux ne sont jamais écrasés</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>impossible d’écrire dans son dossier</translation>
    </message>
    <message>
        <source>Language of messages: %1; without it that of the environment.</source>
        <translation>Langue des messages&#xa0;: %1&#xa0;; sans cette option, celle de l’environnement.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 attend un nombre de %2 à %3, et non «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 1, not &apos;%2&apos;</source>
        <translation>--%1 attend un nombre de 0 à 1, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto, cpu ou cuda.</translation>
    </message>
    <message>
        <source>CPU threads; 0: all cores.</source>
        <translation>Threads du processeur&#xa0;; 0&#xa0;: tous les cœurs.</translation>
    </message>
    <message>
        <source>Working resolution of large holes: auto, fast or best.</source>
        <translation>Résolution de travail des grands trous&#xa0;: auto, fast (rapide) ou best (la meilleure).</translation>
    </message>
    <message>
        <source>Context around each hole in pixels; 0: chosen from its size.</source>
        <translation>Contexte autour de chaque trou, en pixels&#xa0;; 0&#xa0;: choisi d’après sa taille.</translation>
    </message>
    <message>
        <source>Adapt the fill&apos;s colours to the hole&apos;s border.</source>
        <translation>Adapter les couleurs du remplissage au bord du trou.</translation>
    </message>
    <message>
        <source>Seed for what is drawn at random.</source>
        <translation>Graine pour les tirages aléatoires.</translation>
    </message>
    <message>
        <source>How to fill: %1.</source>
        <translation>Comment remplir&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Model: a safetensors file, or a name in the library; without it the default one, see models.</source>
        <translation>Modèle&#xa0;: un fichier safetensors ou un nom dans la bibliothèque&#xa0;; sans cette option, celui par défaut, voir models.</translation>
    </message>
    <message>
        <source>Grow each hole by this many pixels (0 to 16).</source>
        <translation>Dilater chaque trou de ce nombre de pixels (0 à 16).</translation>
    </message>
    <message>
        <source>Blend over this many pixels beyond it (0 to 16).</source>
        <translation>Fondre sur ce nombre de pixels au-delà (0 à 16).</translation>
    </message>
    <message>
        <source>Paint at least this far around each hole (0 to 16); the editor&apos;s &apos;Room to widen the edge&apos; is 16.</source>
        <translation>Peindre au moins jusqu’à cette distance autour de chaque trou (0 à 16)&#xa0;; «&#xa0;Marge pour élargir le bord&#xa0;» de l’éditeur vaut 16.</translation>
    </message>
    <message>
        <source>Fine detail that a network&apos;s fill takes from where its attention looked: 0 (none) to 1.</source>
        <translation>Détails fins qu’un remplissage du réseau reprend là où son attention s’est portée&#xa0;: de 0 (aucun) à 1.</translation>
    </message>
    <message>
        <source>there is no engine &apos;%1&apos;; there are %2</source>
        <translation>il n’existe aucun moteur «&#xa0;%1&#xa0;»&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>--dilate and --feather are at most 16 pixels together</source>
        <translation>--dilate et --feather font ensemble 16 pixels au plus</translation>
    </message>
    <message>
        <source>Shows versions, devices, engines and what the model says of itself.</source>
        <translation>Affiche les versions, les périphériques, les moteurs et ce que le modèle dit de lui-même.</translation>
    </message>
    <message>
        <source>Another model than the shipped one: a file, or a name in the library.</source>
        <translation>Un autre modèle que celui fourni&#xa0;: un fichier, ou un nom dans la bibliothèque.</translation>
    </message>
    <message>
        <source>As one JSON object.</source>
        <translation>Sous forme d’un objet JSON.</translation>
    </message>
    <message>
        <source>info takes no files; use --model</source>
        <translation>info n’accepte pas de fichiers&#xa0;; utilisez --model</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>threads du CPU</translation>
    </message>
    <message>
        <source>device</source>
        <translation>périphérique</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>moteur</translation>
    </message>
    <message>
        <source>model</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>none: the shipped model was not found beside the program</source>
        <translation>aucun&#xa0;: le modèle fourni est introuvable à côté du programme</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are %2</source>
        <translation>il n’existe aucune langue «&#xa0;%1&#xa0;»&#xa0;; il y a %2</translation>
    </message>
    <message>
        <source>Fill the holes of a photo, or of a folder of photos</source>
        <translation>Remplir les trous d’une photo ou d’un dossier de photos</translation>
    </message>
    <message>
        <source>Train the network on your own photos</source>
        <translation>Entraîner le réseau sur vos propres photos</translation>
    </message>
    <message>
        <source>Measure engines on photos whose holes are known</source>
        <translation>Mesurer les moteurs sur des photos dont les trous sont connus</translation>
    </message>
    <message>
        <source>List, import, export and delete models</source>
        <translation>Lister, importer, exporter et supprimer des modèles</translation>
    </message>
    <message>
        <source>Pack photos into one file to train from</source>
        <translation>Empaqueter des photos dans un fichier pour l’entraînement</translation>
    </message>
    <message>
        <source>Show versions, devices, engines and the model</source>
        <translation>Afficher les versions, les périphériques, les moteurs et le modèle</translation>
    </message>
    <message>
        <source>Check that this installation works</source>
        <translation>Vérifier que cette installation fonctionne</translation>
    </message>
    <message>
        <source>Fills holes in photographs, without a window.</source>
        <translation>Remplit les trous des photographies, sans fenêtre.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#xa0;:</translation>
    </message>
    <message>
        <source>%1 tells more of each.</source>
        <translation>%1 en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input can&apos;t be read, 4 the output can&apos;t be written, 5 the engine failed, 6 cancelled, 7 some photos of a folder failed, the rest is done.</source>
        <translation>Codes de retour&#xa0;: 0 terminé, 2 mauvaise utilisation, 3 une entrée est illisible, 4 la sortie ne peut pas être écrite, 5 le moteur a échoué, 6 annulé, 7 certaines photos d’un dossier ont échoué, le reste est terminé.</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>il n’existe aucune commande «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>aucune commande n’a été indiquée</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>recette %1</translation>
    </message>
    <message>
        <source>--name is for one file</source>
        <translation>--name ne s’applique qu’à un seul fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the library now</source>
        <translation>«&#xa0;%1&#xa0;» est maintenant dans la bibliothèque</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>«&#xa0;%1&#xa0;» écrit</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; now</source>
        <translation>«&#xa0;%1&#xa0;» s’appelle maintenant «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted</source>
        <translation>«&#xa0;%1&#xa0;» est supprimé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille</translation>
    </message>
    <message>
        <source>Show the default model</source>
        <translation>Afficher le modèle par défaut</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used where no model is named</source>
        <translation>«&#xa0;%1&#xa0;» est utilisé quand aucun modèle n’est indiqué</translation>
    </message>
    <message>
        <source>One of these; list where it is left out.</source>
        <translation>L’une de celles-ci&#xa0;; list si elle est omise.</translation>
    </message>
    <message>
        <source>For import: what the model is to be called.</source>
        <translation>Pour import&#xa0;: nom à donner au modèle.</translation>
    </message>
    <message>
        <source>For import: a note kept with it.</source>
        <translation>Pour import&#xa0;: une note conservée avec lui.</translation>
    </message>
    <message>
        <source>For delete: not to the trash.</source>
        <translation>Pour delete&#xa0;: sans passer par la corbeille.</translation>
    </message>
    <message>
        <source>As JSON, one value a line.</source>
        <translation>En JSON, une valeur par ligne.</translation>
    </message>
    <message>
        <source>models has no action &apos;%1&apos;</source>
        <translation>models n’a pas d’action «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--form takes jpeg or pixels, not &apos;%1&apos;</source>
        <translation>--form attend jpeg ou pixels, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The packed photos: .safetensors.</source>
        <translation>Les photos empaquetées&#xa0;: .safetensors.</translation>
    </message>
    <message>
        <source>jpeg: small; pixels: for programs that can&apos;t decode images.</source>
        <translation>jpeg&#xa0;: petit&#xa0;; pixels&#xa0;: pour les programmes qui ne savent pas décoder les images.</translation>
    </message>
    <message>
        <source>Reduce photos until their longer side is this, px ...</source>
        <translation>Réduire les photos jusqu’à ce que leur plus grand côté fasse cette taille, px ...</translation>
    </message>
    <message>
        <source>... but not so far that the shorter side falls below this.</source>
        <translation>... mais sans que le plus petit côté ne descende sous cette valeur.</translation>
    </message>
    <message>
        <source>JPEG quality, 1 to 100.</source>
        <translation>Qualité JPEG, de 1 à 100.</translation>
    </message>
    <message>
        <source>Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit.</source>
        <translation>Taille maximale du fichier, en Mo&#xa0;; des photos sont écartées au hasard pour la respecter. 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Seed for the order of the photos.</source>
        <translation>Graine pour l’ordre des photos.</translation>
    </message>
    <message>
        <source>Packs photos, made smaller, into one file to train from: here with &apos;train&apos;, or on another machine.
script/unpack_photos.py turns the jpeg form into the pixels form with Python.</source>
        <translation>Empaquette des photos réduites dans un fichier pour l’entraînement&#xa0;: ici avec «&#xa0;train&#xa0;», ou sur une autre machine.
script/unpack_photos.py convertit la forme jpeg en forme pixels avec Python.</translation>
    </message>
    <message>
        <source>Photos: as for &apos;train&apos;.</source>
        <translation>Photos&#xa0;: comme pour «&#xa0;train&#xa0;».</translation>
    </message>
    <message>
        <source>pack needs at least one folder of photos</source>
        <translation>pack nécessite au moins un dossier de photos</translation>
    </message>
    <message>
        <source>pack needs --output with a name that ends in .safetensors</source>
        <translation>pack nécessite --output avec un nom se terminant par .safetensors</translation>
    </message>
    <message>
        <source>photo %1/%2</source>
        <translation>photo %1/%2</translation>
    </message>
    <message>
        <source>left out &apos;%1&apos;: %2</source>
        <translation>«&#xa0;%1&#xa0;» ignoré&#xa0;: %2</translation>
    </message>
    <message>
        <source>two runs differ</source>
        <translation>deux exécutions diffèrent</translation>
    </message>
    <message>
        <source>a pixel far from the holes changed</source>
        <translation>un pixel éloigné des trous a changé</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>rien n’a été rempli</translation>
    </message>
    <message>
        <source>Fills a small made-up photo with every engine and checks the results.</source>
        <translation>Remplit une petite photo synthétique avec chaque moteur et vérifie les résultats.</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>ÉCHEC&#xa0;: %1</translation>
    </message>
    <message>
        <source>attention equals textbook</source>
        <translation>attention conforme au modèle</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>écart maximal %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>moteur %1</translation>
    </message>
    <message>
        <source>Selftest</source>
        <translation>Autotest</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n vérification a échoué</numerusform>
            <numerusform>%n vérifications ont échoué</numerusform>
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
        <translation>mesure en cours</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Write the sample sheet</source>
        <translation>Écrire la planche d’échantillons</translation>
    </message>
    <message>
        <source>iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %</source>
        <translation>itération %1&#xa0;: extraits de validation PSNR %L2 dB, l1 %L3 %</translation>
    </message>
    <message>
        <source>(%1%L2 dB against the start)</source>
        <comment>%1 is a plus sign or nothing</comment>
        <translation>(%1%L2 dB par rapport au départ)</translation>
    </message>
    <message>
        <source>How to train: a JSON file, or one of %1.</source>
        <translation>Comment entraîner&#xa0;: un fichier JSON, ou l’une de %1.</translation>
    </message>
    <message>
        <source>Folder for checkpoints, log, samples and the model.</source>
        <translation>Dossier des points de contrôle, du journal, des échantillons et du modèle.</translation>
    </message>
    <message>
        <source>Model to start from (a file, or a name in the library), a run&apos;s folder (its model), or &apos;scratch&apos;; without it the shipped model.</source>
        <translation>Modèle de départ (un fichier ou un nom dans la bibliothèque), le dossier d’un entraînement (son modèle), ou «&#xa0;scratch&#xa0;»&#xa0;; sans cette option, le modèle fourni.</translation>
    </message>
    <message>
        <source>Go on with the run in --out.</source>
        <translation>Poursuivre l’entraînement de --out.</translation>
    </message>
    <message>
        <source>Stop after so many in all; 0: no limit.</source>
        <translation>S’arrêter après ce nombre en tout&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Stop after so much training time in all; 0: no limit.</source>
        <translation>S’arrêter après ce temps d’entraînement en tout&#xa0;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Crops to one step; 0: the recipe&apos;s.</source>
        <translation>Extraits par pas&#xa0;; 0&#xa0;: selon la recette.</translation>
    </message>
    <message>
        <source>Side of the crops, a multiple of 8; 0: the recipe&apos;s.</source>
        <translation>Côté des extraits, un multiple de 8&#xa0;; 0&#xa0;: selon la recette.</translation>
    </message>
    <message>
        <source>Batches that go into one update.</source>
        <translation>Lots entrant dans une mise à jour.</translation>
    </message>
    <message>
        <source>Learning rate; 0: the recipe&apos;s.</source>
        <translation>Taux d’apprentissage&#xa0;; 0&#xa0;: selon la recette.</translation>
    </message>
    <message>
        <source>VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss.</source>
        <translation>Poids VGG-16 ou VGG-19 (safetensors), pour les recettes à perte perceptuelle ou de style.</translation>
    </message>
    <message>
        <source>auto, float32 or bfloat16.</source>
        <translation>auto, float32 ou bfloat16.</translation>
    </message>
    <message>
        <source>Memory for decoded photos, MB.</source>
        <translation>Mémoire pour les photos décodées, en Mo.</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>Minutes entre deux points de contrôle.</translation>
    </message>
    <message>
        <source>Iterations between validations; 0: chosen by the device.</source>
        <translation>Itérations entre deux validations&#xa0;; 0&#xa0;: selon le périphérique.</translation>
    </message>
    <message>
        <source>Seed for crops, holes and first weights.</source>
        <translation>Graine pour les extraits, les trous et les poids initiaux.</translation>
    </message>
    <message>
        <source>A line kept in the model&apos;s file.</source>
        <translation>Une ligne conservée dans le fichier du modèle.</translation>
    </message>
    <message>
        <source>train needs at least one folder of photos</source>
        <translation>train nécessite au moins un dossier de photos</translation>
    </message>
    <message>
        <source>train needs --out</source>
        <translation>train nécessite --out</translation>
    </message>
    <message>
        <source>--precision takes auto, float32 or bfloat16, not &apos;%1&apos;</source>
        <translation>--precision attend auto, float32 ou bfloat16, et non «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.
Stop it with Ctrl-C at any time; the same command with --resume goes on where it was.</source>
        <translation>Entraîne le réseau sur vos propres photos&#xa0;: dossiers d’images, listes de fichiers, jeux de données publiés ou fichier empaqueté.
Arrêtez-le à tout moment avec Ctrl-C&#xa0;; la même commande avec --resume reprend où il en était.</translation>
    </message>
    <message>
        <source>Photos to train on.</source>
        <translation>Photos pour l’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>en pause après %n itération, %1 d’entraînement&#xa0;; le modèle&#xa0;: %2</numerusform>
            <numerusform>en pause après %n itérations, %1 d’entraînement&#xa0;; le modèle&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>terminé après %n itération, %1 d’entraînement&#xa0;; le modèle&#xa0;: %2</numerusform>
            <numerusform>terminé après %n itérations, %1 d’entraînement&#xa0;; le modèle&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>Pour continuer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole stays as it is.</source>
        <translation>Remplit les trous d’une photo, ou de toutes les photos d’un dossier. Tout ce qui se trouve à plus de 16 pixels d’un trou reste inchangé.</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>Une photo</translation>
    </message>
    <message>
        <source>All photos of a folder, each with the mask of its name. What was finished before is skipped, so the same command goes on after a stop.</source>
        <translation>Toutes les photos d’un dossier, chacune avec le masque du même nom. Ce qui est déjà terminé est ignoré&#xa0;: après un arrêt, la même commande poursuit.</translation>
    </message>
    <message>
        <source>The models on this computer, the same that the editor has.</source>
        <translation>Les modèles de cet ordinateur, les mêmes que dans l’éditeur.</translation>
    </message>
    <message>
        <source>All of them; * marks the one used where none is named</source>
        <translation>Tous&#xa0;; * indique celui utilisé quand aucun n’est indiqué</translation>
    </message>
    <message>
        <source>Add safetensors, PyTorch&apos;s .pt, or TensorFlow&apos;s NAME.index</source>
        <translation>Ajouter un safetensors, un .pt de PyTorch ou un NAME.index de TensorFlow</translation>
    </message>
    <message>
        <source>Copy one to a file</source>
        <translation>En copier un dans un fichier</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>Lui donner un autre nom</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>Le placer dans la corbeille</translation>
    </message>
    <message>
        <source>Show or choose the one used where none is named</source>
        <translation>Afficher ou choisir celui utilisé quand aucun n’est indiqué</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>sa %n photo n’a pas de masque du même nom dans «&#xa0;%1&#xa0;»</numerusform>
            <numerusform>aucune de ses %n photos n’a de masque du même nom dans «&#xa0;%1&#xa0;»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>%n itération</numerusform>
            <numerusform>%n itérations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>pas de place pour %n photo</numerusform>
            <numerusform>pas de place pour %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>%n photo, %L1 Mo&#xa0;: %2</numerusform>
            <numerusform>%n photos, %L1 Mo&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluate needs a folder of photos</source>
        <translation>evaluate nécessite un dossier de photos</translation>
    </message>
    <message>
        <source>fill needs a photo, or a folder of photos</source>
        <translation>fill nécessite une photo, ou un dossier de photos</translation>
    </message>
    <message>
        <source>&apos;-&apos; stands for no file here: photos aren&apos;t read from a pipe or written to one</source>
        <translation>«&#xa0;-&#xa0;» ne désigne aucun fichier ici&#xa0;: les photos ne sont ni lues depuis un tube ni écrites dans un tube</translation>
    </message>
    <message>
        <source>the results would go to a folder called &apos;%1&apos;</source>
        <translation>les résultats iraient dans un dossier nommé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>--%1 takes a name that ends in .png, not &apos;%2&apos;</source>
        <translation>--%1 attend un nom se terminant par .png, et non «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>selftest takes no files; use --model</source>
        <translation>selftest n’accepte pas de fichiers&#xa0;; utilisez --model</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>Conserver l’historique</translation>
    </message>
    <message>
        <source>a step of the history can&apos;t be read back</source>
        <translation>une étape de l’historique est illisible</translation>
    </message>
    <message>
        <source>a step of the history is damaged</source>
        <translation>une étape de l’historique est endommagée</translation>
    </message>
    <message>
        <source>some heat maps are damaged and were left out</source>
        <translation>certaines cartes de chaleur sont endommagées et ont été omises</translation>
    </message>
    <message>
        <source>some variants of fills are damaged and were left out</source>
        <translation>certaines variantes de remplissages sont endommagées et ont été omises</translation>
    </message>
    <message>
        <source>the history is damaged: some or all of its steps were left out</source>
        <translation>l’historique est endommagé&#xa0;: certaines ou toutes ses étapes ont été omises</translation>
    </message>
    <message>
        <source>a filled hole is missing</source>
        <translation>un trou rempli manque</translation>
    </message>
    <message>
        <source>the picture of a variant is damaged</source>
        <translation>l’image d’une variante est endommagée</translation>
    </message>
    <message>
        <source>the stored attention is damaged</source>
        <translation>l’attention enregistrée est endommagée</translation>
    </message>
    <message>
        <source>The engine %1 doesn&apos;t tell where pixels came from: the picture of that is empty</source>
        <translation>Le moteur %1 n’indique pas d’où viennent les pixels&#xa0;: l’image correspondante est vide</translation>
    </message>
    <message>
        <source>The engine %1 has one stage: the first stage&apos;s picture is the result once more</source>
        <translation>Le moteur %1 n’a qu’une étape&#xa0;: l’image de la première étape est une copie du résultat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a meaning of its own on the command line</source>
        <translation>«&#xa0;%1&#xa0;» a un sens particulier en ligne de commande</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>Écrire la sortie</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (inutilisable&#xa0;: %2)</translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Périphériques&#xa0;: %1
Méthodes&#xa0;: %2
Compilé avec Qt %3 et OpenCV %4.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation>À propos de Lacuna</translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation>Remplit les trous des photographies et montre d’où vient chaque pixel.
Tout se passe sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>Versions et périphériques</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation>Coller comme &amp;nouvelle photo</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>Ouvrir l’image du presse-papiers</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Enregistrer &amp;sous…</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>&amp;Fermer la photo</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>Fermer la photo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Annuler la dernière étape</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>&amp;Pinceau</translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation>Peindre sur ce qui doit disparaître</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Gomme</translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation>Effacer ce qui a été peint en trop</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>&amp;Rectangle</translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation>Tracer un rectangle sur ce qui doit disparaître</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>&amp;Ellipse</translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation>Tracer une ellipse sur ce qui doit disparaître</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>&amp;Lasso</translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation>Détourer ce qui doit disparaître</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>Pol&amp;ygone</translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation>Cliquer de sommet en sommet autour de ce qui doit disparaître</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>&amp;Baguette magique</translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation>Cliquer sur une couleur&#xa0;: tout ce qui lui ressemble doit disparaître</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Objet</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation>Cliquer sur un élément ou tracer un cadre autour</translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation>Re&amp;mplissage en un clic</translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation>Cliquer sur une tache ou un élément&#xa0;: il est repéré et rempli d’un seul geste</translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation>Po&amp;ussières</translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation>Repérer de nombreuses petites taches à la fois</translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation>Peindre au &amp;clavier</translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation>Les touches fléchées déplacent un pointeur sur la photo&#xa0;; Espace ou Entrée simule le clic</translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation>Pinceau de &amp;sources</translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation>Peindre les zones que les remplissages ne doivent jamais copier, ou doivent privilégier</translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation>Sui&amp;vre les sources</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation>Pointer une zone remplie pour voir ses sources&#xa0;; cliquer sur l’une d’elles pour l’exclure</translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation>I&amp;nverser ajout et retrait</translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation>Basculer entre peindre et retirer</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>Pinceau plus pe&amp;tit</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>Réduire la taille du pinceau</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>Pinceau plus gr&amp;and</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>Augmenter la taille du pinceau</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>&amp;Inverser</translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation>Échanger les trous et ce qui est conservé</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Effacer</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Effacer tous les trous</translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation>&amp;Réutiliser le dernier</translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation>Reprendre les trous du dernier remplissage, sur cette photo ou une autre de même taille</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>&amp;Dilater</translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation>Agrandir tous les trous selon le pas choisi ci-dessous</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation>&amp;Contracter</translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation>Réduire tous les trous selon le pas choisi ci-dessous</translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation>&amp;Lisser les bords</translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation>Arrondir les angles et les bords dentelés de tous les trous, et supprimer les points isolés</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation>C&amp;ontour des trous seulement</translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation>Signaler les trous par un contour animé au lieu d’une couleur</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>&amp;Magenta</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation>Afficher les trous dans cette couleur</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>&amp;Autre…</translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation>Choisir la couleur de recouvrement des trous</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>C&amp;harger…</translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation>Reprendre les trous d’une image en noir et blanc&#xa0;: le blanc devient un trou</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enre&amp;gistrer…</translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation>Enregistrer les trous sous forme d’image en noir et blanc</translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation>Dé&amp;marquer toutes les sources</translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation>Supprimer toutes les marques du pinceau de sources</translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation>Afficher les tro&amp;us</translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation>Afficher ou masquer la couleur des trous et les marques de sources</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation>Remplir les trous d’après leurs alentours</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>&amp;Conserver l’ébauche</translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation>Arrêter le remplissage et conserver son premier résultat approximatif</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation>Arrêter le remplissage et laisser la photo telle quelle</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>&amp;Modèles…</translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation>Consulter, importer, comparer et supprimer les modèles utilisables pour les remplissages</translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation>&amp;Entraîner…</translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation>Entraîner un modèle sur vos propres photos sans interrompre la retouche</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;avant</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>Afficher la photo en plus grand</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom a&amp;rrière</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>Afficher la photo en plus petit</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>Ajuster à la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>Afficher la photo entière</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation>Afficher un pixel de la photo sur un pixel de l’écran (100&#xa0;%)</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>Afficher l’&amp;original</translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation>Afficher la photo telle qu’à l’ouverture&#xa0;; maintenir \ pour la voir un instant</translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation>Afficher la &amp;provenance des pixels</translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation>Colorer les zones remplies selon la direction d’où viennent leurs pixels</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Plein &amp;écran</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>Utiliser tout l’écran</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;Système</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>Clair ou sombre, selon le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texte sombre sur fond clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>S&amp;ombre</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation>À &amp;propos de Lacuna</translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation>Version, licence et capacités de cet ordinateur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>&amp;Masque</translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation>Pas de dila&amp;tation et de contraction</translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation>Co&amp;uleur des trous</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>Pa&amp;nneaux</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation>Barre principale</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>Avant et après &amp;côte à côte</translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation>Tracer une ligne sur la photo&#xa0;: à gauche l’image d’origine, à droite l’état actuel</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation>Langue, apparence, mémoire, raccourcis et autres réglages</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Signaler un problème…</translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation>Rassembler les versions et les notes du programme, sans photos ni noms de fichiers</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>Photo su&amp;ivante</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation>Ouvrir la photo suivante de ce dossier</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>Photo précé&amp;dente</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation>Ouvrir la photo précédente de ce dossier</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation>Copier l’image, ou la partie située sous les trous, pour d’autres programmes</translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation>Enregistrer le projet, pour reprendre le travail là où il en était&#xa0;; la photo elle-même reste intacte</translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation>Enregistrer le projet, ou l’image, sous un nouveau nom</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>E&amp;xporter l’image…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation>Enregistrer l’image au format PNG, JPEG, TIFF ou WebP</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>Zones &amp;modifiées</translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation>Signaler ce qui a été rempli, y compris avant l’ouverture de la photo si son fichier l’indique</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>Pinceau plus &amp;doux</translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation>Adoucir le pourtour du pinceau&#xa0;: le remplissage s’y fond dans la photo</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>P&amp;inceau plus dur</translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation>Durcir le pourtour du pinceau</translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation>Adoucir les &amp;bords</translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation>Ajouter un bord doux autour de tous les trous&#xa0;: le remplissage s’y fond dans la photo</translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>Dilater, contracter, lisser et adoucir de %n pixel</numerusform>
            <numerusform>Dilater, contracter, lisser et adoucir de %n pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>&amp;Rétablir les panneaux</translation>
    </message>
    <message>
        <source>Put all panels back where they were at the first start</source>
        <translation>Remettre tous les panneaux à leur place du premier démarrage</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>Guide de l’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Read how everything works (in English)</source>
        <translation>Lire comment tout fonctionne (en anglais)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionLayer</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionPanel</name>
    <message>
        <source>Show where the &amp;pixels came from</source>
        <translation>Afficher la &amp;provenance des pixels</translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation>Afficher la provenance des pixels</translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation>Flèches du pi&amp;xel sous le pointeur</translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation>Flèches du pixel sous le pointeur</translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation>Entoure les parties de la photo dont ce pixel est issu, avec la contribution de chacune</translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation>Carte de chaleur de ce pixel</translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation>Éclaire toute la photo selon la contribution de chaque partie au pixel sous le pointeur</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>Intensité des couleurs</translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation>Opacité des couleurs sur la photo</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>I&amp;ntensité</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>Légende des couleurs</translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation>La couleur d’un pixel indique la direction de sa source&#xa0;: blanc si elle est proche, couleur vive si elle est éloignée</translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation>Remplissez d’abord un trou, avec une méthode qui copie depuis la photo.</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>L’emplacement qui a le plus contribué à ce pixel.</numerusform>
            <numerusform>Les %n emplacements qui ont le plus contribué à ce pixel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation>Chaque couleur est une direction&#xa0;: celle où se trouve la source. Blanc&#xa0;: tout près.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew.</source>
        <translation>Cliquez sur une source pour ne plus jamais la copier et remplir de nouveau ce trou.</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. %1 lets go.</source>
        <translation>Cliquez sur une source pour ne plus jamais la copier et remplir de nouveau ce trou. %1 pour libérer.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation>Sauvegarder le travail</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>Pinceau</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Gomme</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <translation>Déplacer la vue horizontalement</translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation>Déplacer la vue verticalement</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view.</source>
        <translation>La photo ouverte. Peignez sur ce qui doit disparaître&#xa0;; les touches fléchées déplacent la vue.</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer that paints with Space.</source>
        <translation>La photo ouverte. Peignez sur ce qui doit disparaître&#xa0;; les touches fléchées déplacent la vue ou, après %1, un pointeur qui peint avec Espace.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ClickFillTool</name>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>This is a large area: it is marked, press Fill to fill it</source>
        <translation>C’est une grande zone&#xa0;: elle est marquée, appuyez sur Remplir pour la remplir</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation>Fidélité (PSNR, dB)</translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation>Proximité des remplissages avec l’original&#xa0;; plus c’est élevé, mieux c’est</translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation>Différence (ℓ1,&#xa0;%)</translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation>Différence moyenne avec l’original&#xa0;; plus c’est faible, mieux c’est</translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation>Structure (SSIM)</translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation>Part de la structure correctement restituée&#xa0;; 1&#xa0;: la totalité</translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation>Détail (1 = comme avant)</translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation>Niveau de détail des remplissages par rapport à l’original&#xa0;; en dessous de 1, ils sont trop lisses</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation>Durée par photo</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation>Dossier de photos intactes</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation>De préférence des photos sur lesquelles aucun modèle n’a été entraîné. Vous pouvez aussi déposer un dossier ici</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>Choisir le dossier de photos</translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation>Photos servant à comparer les modèles</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>Mixte</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>Rectangles</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>Coups de pinceau</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation>Ce qui est découpé dans les photos&#xa0;; identique pour tous les modèles</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au maximum</translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation>Nombre de photos à utiliser, réparties uniformément dans le dossier</translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation>Inclure la méthode de &amp;texture, qui n’utilise aucun modèle</translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation>Inclure la méthode de texture</translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation>Montre ce que donnerait la seule copie depuis la photo</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>Modèles à comparer</translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation>Les autres sont comparés au premier</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>&amp;Photos</translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation>Tr&amp;ous</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>Au ma&amp;ximum</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>&amp;Modèles</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation>Images des remplissages</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation>Original, trou et tous les remplissages</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>Enregistrer le ta&amp;bleau…</translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation>Enregistrer les ima&amp;ges…</translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation>Les chiffres de chaque photo, pour un tableur</translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation>Les images des remplissages, au format PNG</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Ce qui a été mesuré</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation>Arrêter&#xa0;; les mesures déjà effectuées sont affichées</translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation>Remplir des trous dans les photos avec chaque modèle</translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation>Choisissez d’abord un dossier et au moins un modèle</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>%Ln photo mesurée.</numerusform>
            <numerusform>%Ln photos mesurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation>Photos ignorées&#xa0;: %1, la première pour cette raison&#xa0;: %2</translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation>Entre parenthèses&#xa0;: la différence avec le premier modèle&#xa0;; * signale un écart statistiquement significatif.</translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation>Avec si peu de photos, il est difficile d’écarter le hasard&#xa0;; %1 ou plus seraient plus concluantes.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>comparaison.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>Enregistrer les images</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparaison.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>A row for each model and method; closer to the truth is better</source>
        <translation>Une ligne par modèle et méthode&#xa0;; plus c’est proche de l’original, mieux c’est</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation>Ligne entre avant et après</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation>Faites-la glisser ou déplacez-la avec les touches fléchées&#xa0;: avant à gauche, après à droite</translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation>%1&#xa0;% de la largeur</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation>Laisser les trous de «&#xa0;%1&#xa0;» sans les remplir&#xa0;?</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>Enregistrer les modifications de «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation>Sinon, les remplissages effectués depuis le dernier enregistrement seront perdus.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>L’opération a échoué.</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>«&#xa0;%1&#xa0;» a échoué.</translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation>L’image elle-même n’a pas changé. Ce que vous avez peint dessus sera perdu, sauf si vous l’enregistrez comme projet, pour reprendre là où vous en étiez.</translation>
    </message>
    <message>
        <source>Save your work on “%1” as a project?</source>
        <translation>Enregistrer votre travail sur «&#xa0;%1&#xa0;» comme projet&#xa0;?</translation>
    </message>
    <message>
        <source>The photo itself stays as it is in any case. What you filled is lost unless you save it.</source>
        <translation>La photo elle-même reste telle quelle dans tous les cas. Ce que vous avez rempli est perdu si vous ne l’enregistrez pas.</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>Remplacer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>Un fichier de ce nom existe déjà.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation>Rechercher les poussières</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>Poussières</translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation>Retirer du masque&#xa0;: poussières</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation>Dilater le remplissage</translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation>Étendue du remplissage sur la photo autour de ce qui a été peint&#xa0;; rien n’est rempli de nouveau</translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation>Douceur du bord</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Harmoniser les couleurs au bord</translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation>Harmoniser les couleurs au bord de ce trou</translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation>Décale les couleurs de ce remplissage pour qu’elles rejoignent la photo sans raccord visible&#xa0;; rien n’est rempli de nouveau</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Dilater</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1&#xa0;px</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill was made</source>
        <translation>Largeur sur laquelle le remplissage se fond dans la photo&#xa0;; rien n’est rempli de nouveau. Avec Dilater, elle va aussi loin que le remplissage a été fait</translation>
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
        <translation>Retirer du masque&#xa0;: ellipse</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>Enregistrer sous «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation>Une valeur plus élevée donne une meilleure image et un fichier plus volumineux</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>Conserver les données de l’appareil photo</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation>La date, l’appareil, l’objectif, le lieu, les légendes et les droits restent dans le fichier</translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation>Conserver le profil colorimétrique</translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation>Les couleurs sont identiques dans tout programme gérant les profils</translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation>Enregistrer aussi la provenance des pixels (%1-attention.png)</translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation>Une image en couleurs des sources, telle que l’affiche le panneau Attention</translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation>Enregistrer aussi les zones remplies (%1-mask.png)</translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation>Une image en noir et blanc&#xa0;: le blanc correspond aux zones remplies</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>&amp;Qualité&#xa0;:</translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation>Ce type de fichier ne conserve que 8 des 16&#xa0;bits de la photo. PNG et TIFF les conservent tous.</translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation>Ce type de fichier ne gère pas la transparence. PNG, TIFF et WebP la gèrent.</translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation>Indiquer dans le fichier ce qui a été rempli</translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation>Signale aux autres programmes que des parties de l’image ont été remplies, où, et avec quel modèle</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>Écrire le fichier</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Ne rien écrire</translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation>Sans &amp;perte</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation>Conserver chaque pixel à l’identique&#xa0;; le fichier est plusieurs fois plus volumineux</translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation>Selon la qualité</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation>Réduit de moitié, plus compact</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>Détail des couleurs</translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation>Les contours fins entre couleurs vives exigent un détail complet. Par défaut, il est complet à partir d’une qualité de 90</translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation>&amp;Détail des couleurs&#xa0;:</translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation>LZW, lu par tous les programmes</translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation>Deflate, plus compact</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation>Aucune de ces options n’entraîne de perte</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>Com&amp;pression&#xa0;:</translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation>16&#xa0;bits, comme la photo</translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation>8&#xa0;bits, moitié moins volumineux</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation>16&#xa0;bits conservent des nuances plus fines entre les tons, pour d’autres retouches</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>P&amp;rofondeur&#xa0;:</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation>PNG, sans perte (*.png)</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation>JPEG, compact (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation>TIFF, sans perte (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation>WebP, compact (*.webp)</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>Prendre en charge le fichier</translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation>Lire ou écrire un fichier</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>Le presse-papiers ne contient aucune image</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>Collage…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>Enregistrement de %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 enregistré</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>Charger un masque</translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation>Charger le masque %1</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>Le masque fait %1 × %2 pixels, la photo %3 × %4</translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation>Choisissez un masque de la même taille que la photo.</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>Enregistrer le masque</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation>Photos et projets (%1)</translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation>Partie de la photo située sous les trous copiée</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>Photo copiée</translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation>Ce fichier provient d’un autre programme&#xa0;: il a été ouvert comme une seule image</translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation>Projet Lacuna, pour reprendre là où vous en étiez (*.ora)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Everything else was opened</source>
        <translation>Tout le reste a été ouvert</translation>
    </message>
    <message>
        <source>Open all of %1</source>
        <translation>Ouvrir %1 en entier</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation>Remplir&#xa0;: ébauche de %1</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conserver l’ébauche</translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation>Exclure une source, remplir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation>Intégrer le remplissage à la photo</translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation>Remplir de nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation>Remplir un trou&#xa0;: %1</translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation>Remplir %1 trous&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Exécuté sur</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Où le calcul est effectué. En mode automatique, la carte graphique est utilisée s’il y en a une d’utilisable</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation>Finesse du traitement des grands trous</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation>Un bon équilibre pour cette photo et cet ordinateur</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation>Les grands trous sont remplis à une taille réduite&#xa0;: plus rapide, moins net</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimal</translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation>Aussi fin que la mémoire le permet&#xa0;: plus lent, plus net</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>Alentours</translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation>Étendue de la photo prise en compte autour d’un trou pour le remplir. En mode automatique, elle s’adapte au trou</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation>Dilater le trou</translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation>Remplit aussi cette largeur autour de ce qui a été peint, pour ne laisser aucun liseré</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>Bord doux</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation>Largeur sur laquelle le remplissage se fond dans la photo à son bord</translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation>Harmoniser les &amp;couleurs au bord</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>Harmoniser les couleurs au bord</translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation>Décale les couleurs du remplissage pour qu’elles rejoignent la photo sans raccord visible</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>Métho&amp;de</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation>E&amp;xécuté sur</translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation>Détai&amp;l</translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation>Alento&amp;urs</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation>Dilater le &amp;trou</translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation>&amp;Bord doux</translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation>La carte graphique s’il y en a une d’utilisable, sinon le processeur</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Always works</source>
        <translation>Fonctionne toujours</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (inutilisable)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation>Peignez d’abord sur ce qui doit disparaître</translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation>Conserver les détails &amp;fins</translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation>Conserver les détails fins</translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation>Donne au remplissage la structure fine des zones copiées, pour qu’il paraisse moins flou</translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation>Mar&amp;ge pour élargir le bord</translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation>Marge pour élargir le bord</translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation>Génère aussi ce qui entoure le trou, pour pouvoir élargir son bord ensuite dans le panneau Trous. Les petits trous en pâtissent légèrement</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation>Nombre de remplissages proposés au choix. Ils apparaissent l’un après l’autre dans le panneau Trous</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>V&amp;ariantes</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Afficher ce qui doit rarement être changé</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>Bande de vignettes</translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation>Les photos de ce dossier&#xa0;; cliquer sur l’une d’elles pour l’ouvrir</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation>Rechercher le contour</translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation>Rechercher l’élément</translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation>Rien dans le cadre ne se distingue de ce qui l’entoure</translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation>Rien ne se distingue à cet endroit&#xa0;; tracez un cadre autour de l’élément</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation>Photo ouverte</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation>Les étapes effectuées&#xa0;; cliquer sur l’une d’elles pour y revenir</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation>Modifier un trou rempli</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>Annulé&#xa0;; %n variante reste dans le panneau Trous</numerusform>
            <numerusform>Annulé&#xa0;; %n variantes restent dans le panneau Trous</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation>Aucun autre remplissage n’a pu être créé</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>%n variante est dans le panneau Trous&#xa0;: cliquez dessus pour la voir</numerusform>
            <numerusform>%n variantes sont dans le panneau Trous&#xa0;: cliquez sur l’une d’elles pour la voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Remplir les trous</translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation>Retirer un trou</translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation>Retirer un remplissage</translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation>Bord d’un remplissage</translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation>Alentours plus larges</translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation>Alentours plus proches</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>Plus fin</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>Plus grossier</translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation>%1, autre essai</translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation>Cette méthode remplit toujours un trou de la même façon&#xa0;; choisissez-en une autre</translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation>Variante %1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation>Paraît fiable</translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>À vérifier de plus près</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation>Ce trou est plus grand que ceux pour lesquels le modèle a été entraîné&#xa0;: donnez-lui plus de contexte ou divisez-le.</translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation>Ce remplissage mélange de nombreuses zones et peut paraître flou&#xa0;: indiquez où copier avec le pinceau de sources.</translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation>Ce remplissage se raccorde mal à la photo&#xa0;: harmonisez les couleurs au bord, ou dilatez le trou pour couvrir ce qui restait de l’élément.</translation>
    </message>
    <message>
        <source>It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.</source>
        <translation>Ce remplissage est plus flou que ce qui l’entoure&#xa0;: activez «&#xa0;Conserver les détails fins&#xa0;» dans le panneau Remplir, ou essayez la méthode Texture.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation>Aucun trou pour l’instant.</translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation>Trou %1
%2 × %3&#xa0;px</translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation>Trous à remplir et trous déjà remplis&#xa0;; cliquer sur l’un d’eux pour le voir</translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation>Comme dans le panneau Remplir</translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation>Méthode pour ce trou</translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation>Façon de remplir ce trou, maintenant ou de nouveau</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>Remplir de nouveau</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>Remplir ce trou</translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation>Remplit ce trou sans toucher aux autres</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation>Retirer ce trou</translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation>Retire du masque un trou peint&#xa0;; rétablit les pixels d’origine de la photo là où un trou a été rempli (Suppr)</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation>Remplir celui-ci</translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation>Remplir de nouveau ce trou</translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation>Rien à signaler sur ce remplissage.</translation>
    </message>
    <message>
        <source>Hole %1 — %2</source>
        <translation>Trou %1 – %2</translation>
    </message>
    <message>
        <source>Hole %1 — %2
%3</source>
        <translation>Trou %1 – %2
%3</translation>
    </message>
    <message>
        <source>Fills this hole once more with the method above; all else is as the Fill panel says now</source>
        <translation>Remplit de nouveau ce trou avec la méthode ci-dessus&#xa0;; tout le reste suit le panneau Remplir actuel</translation>
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
        <translation>Retirer du masque&#xa0;: lasso</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation>ℓ1 ébauche</translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation>ℓ1 affiné</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>Critique</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>Adversaire</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>Pénalité de gradient</translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation>PSNR sur les extraits de validation</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>Courbes de l’entraînement</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation>Molette&#xa0;: zoomer · glisser&#xa0;: déplacer · double-clic&#xa0;: tout afficher · survoler un point pour lire ses valeurs</translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation>%.1f dB</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>Afficher ou masquer cette courbe</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>Échelle logarithmique</translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation>Les petites variations des petites valeurs apparaissent aussi nettement que les grandes variations des grandes&#xa0;; les valeurs négatives ne peuvent pas y figurer</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation>Nombre d’itérations moyennées&#xa0;; les lots pris isolément varient beaucoup</translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation>Afficher moins d’itérations</translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation>Afficher plus d’itérations</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>Afficher toutes les itérations</translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation>%1&#xa0;dB (à %2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation>Itération %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>Options de l’outil</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplir</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>Trous</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>&amp;Annuler «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>&amp;Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation>Pointez une zone remplie pour voir ses sources</translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation>Maintenez \ pour voir l’original</translation>
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
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation>Attendez la fin du remplissage en cours, ou annulez-le</translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation>Ébauche conservée&#xa0;; Annuler rétablit le trou</translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation>D’anciennes étapes de l’historique ont dû être supprimées, faute d’espace disque</translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation>Rempli avec %1 en %2&#xa0;s</translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation>Annulé&#xa0;; la photo est inchangée</translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation>Cette photo est également ouverte dans une autre fenêtre de Lacuna&#xa0;: le dernier enregistrement l’emportera.</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>Bande de vignettes</translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation>Aucune modification connue dans cette photo</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill</source>
        <translation>Couvrez tout ce qui doit disparaître, puis appuyez sur Remplir</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (%1)</source>
        <translation>Couvrez tout ce qui doit disparaître, puis appuyez sur Remplir (%1)</translation>
    </message>
    <message>
        <source>Hold \ to see the original, press %1 to see where pixels came from</source>
        <translation>Maintenez \ pour voir l’original, appuyez sur %1 pour voir la provenance des pixels</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation>Inverser les trous</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>Inverser le masque</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>Effacer tous les trous</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>Effacer le masque</translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation>Réutiliser le dernier masque</translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation>Dilater les trous</translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation>Dilater de %1&#xa0;px</translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation>Contracter les trous</translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation>Contracter de %1&#xa0;px</translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation>Lisser les bords</translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation>Lisser de %1&#xa0;px</translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation>Adoucir les bords</translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation>Adoucir de %1&#xa0;px</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation>Ce dont la méthode a tiré son apprentissage&#xa0;; créé à partir de nombreuses photos</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>Aucun modèle trouvé</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation>Comparaison de modèles</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>Comparer des modèles</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>Modèles présents sur cet ordinateur</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Opération en cours</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>Renommer le modèle</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation>Ajouter un fichier de modèle&#xa0;: safetensors, PyTorch (.pt) ou TensorFlow (.index). Vous pouvez aussi déposer des fichiers ici</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation>Copier le modèle dans un fichier</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation>Donner un autre nom au modèle (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation>Placer le modèle dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation>&amp;Utiliser pour les remplissages</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>Remplir désormais avec ce modèle</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation>Évaluer des modèles sur un dossier de photos</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation>Vos propres commentaires à son sujet</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation>Conservée avec le modèle</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Rédiger une note</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>D’après le fichier</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Traitement…</translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation>Les modèles que vous entraînez sont conservés ici. Pour en ajouter d’autres, déposez leurs fichiers dans cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 paramètres</translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation>%1 (lu depuis %2)</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>Lire le modèle</translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation>%1
Le fichier a changé depuis son ajout&#xa0;; auparavant&#xa0;:
%2</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importer un modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation>Modèles (*.safetensors *.pt *.pth *.index);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>Importer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>Exporter le modèle</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>Exporter «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Supprimer «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation>Le modèle sera placé dans la corbeille.</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Supprimer définitivement «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation>Impossible de le placer dans la corbeille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>Définir le modèle par défaut</translation>
    </message>
    <message>
        <source>What fills can use; choose one to see more of it</source>
        <translation>Modèles utilisables pour remplir&#xa0;; choisissez-en un pour en savoir plus</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation>Fourni avec Lacuna</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>Importé (%1)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1&#xa0;dB</translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation>%1&#xa0;: modèle utilisé pour les remplissages</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1, par défaut</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Entraîné sur</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation>Double-cliquer sur un nom pour le modifier&#xa0;; en gras&#xa0;: modèle utilisé pour les remplissages</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>Provenance du modèle</translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation>Date d’ajout à cette liste</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>Façon dont il a été entraîné</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>Étapes d’entraînement</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>Ce sur quoi il a été entraîné</translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation>Fidélité de ses remplissages sur des photos qu’il n’avait jamais vues, à la fin de l’entraînement (et gain par rapport au départ). Seuls les modèles entraînés sur les mêmes photos sont comparables&#xa0;; la commande Comparer permet de les évaluer tous</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation>Début de l’empreinte SHA-256 du fichier, qui permet de distinguer deux fichiers</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>Retirer du masque&#xa0;: objet</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation>Dossiers de photos pour l’apprentissage&#xa0;; vous pouvez en déposer d’autres ici</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>&amp;Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Ajouter un dossier</translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation>Choisir un dossier&#xa0;; les photos de ses sous-dossiers sont aussi prises en compte</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation>Dossiers déjà utilisés pour un entraînement</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation>Retirer les dossiers sélectionnés de la liste&#xa0;; rien n’est supprimé</translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation>Aperçu des photos</translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation>Quelques photos prises dans toute la collection</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Fichiers inutilisables, avec la raison</translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation>Dossier de photos pour l’apprentissage</translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation>Déposez ici des dossiers de photos, ou ajoutez-les. Vingt photos d’un même type de texture sont un bon début.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation> · %1 mégapixels</translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation> · %1 vérifiées sur %2</translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation>Il ne contient aucune photo utilisable.</translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation>Si peu de photos ne peuvent enseigner que ces surfaces précises, et aucune ne peut être réservée à la validation&#xa0;: les chiffres paraîtront meilleurs qu’ils ne le sont. Ajoutez-en si possible.</translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation>Avec moins de %1 photos, le modèle apprend ces surfaces et guère plus. Attendez-vous à un gain sur des photos du même type&#xa0;; arrêtez lorsque les chiffres de validation ne s’améliorent plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln fichier ignoré</numerusform>
            <numerusform>%Ln fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Afficher les fichiers inutilisables, avec la raison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoTrial</name>
    <message>
        <source>Try the models on the photo</source>
        <translation>Essayer les modèles sur la photo</translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation>aucun endroit de la photo ne permet d’essayer les trous</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>Polygone</translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation>Retirer du masque&#xa0;: polygone</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation>&amp;Remplissage</translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>Valeurs par &amp;défaut</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation>Rétablir les valeurs d’origine de tous les réglages des trois premières pages</translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation>Fermer cette fenêtre&#xa0;; toutes les modifications sont déjà appliquées</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation>La langue de tous les textes&#xa0;; le changement est immédiat</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation>Fenêtres claires ou sombres</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation>&amp;Pointeur du pinceau</translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation>Ce que les pinceaux affichent sous le pointeur</translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation>Contour du pinceau</translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation>Contour et réticule</translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation>Zones transp&amp;arentes</translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation>Les carreaux visibles à travers les parties transparentes d’une photo</translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation>Damier clair</translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation>Damier gris</translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation>Damier sombre</translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation>Remplissages e&amp;xécutés sur</translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Où les remplissages sont calculés. En mode automatique, la carte graphique est utilisée s’il y en a une d’utilisable</translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation>Threads du pr&amp;ocesseur</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation>Nombre de threads du processeur qu’un remplissage peut utiliser&#xa0;; en réduire le nombre en laisse davantage aux autres programmes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation>&amp;Mémoire par remplissage</translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation>Le maximum qu’un remplissage peut occuper&#xa0;; si la mémoire est limitée, les grands trous sont traités moins finement</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation>Mémoire d’ann&amp;ulation</translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation>Le maximum que l’historique d’annulation peut occuper&#xa0;; les étapes plus anciennes sont mises sur disque et rechargées au besoin</translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation>Intervalle de &amp;sauvegarde</translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation>Délai après une modification au bout duquel votre travail est sauvegardé, afin de pouvoir le récupérer en cas de plantage du programme</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation>Conserver les données de l’appareil p&amp;hoto</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation>La date, l’appareil, l’objectif, le lieu, les légendes et les droits restent dans les images enregistrées. Chaque export peut en décider autrement</translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation>&amp;Indiquer dans les images que des parties ont été remplies</translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation>Les images signalent aux autres programmes qu’un modèle en a créé des parties, comme le demande la presse</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>&amp;Calcul</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>Exact (32 bits)</translation>
    </message>
    <message>
        <source>Fast (16 bit)</source>
        <translation>Rapide (16 bits)</translation>
    </message>
    <message>
        <source>How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. Automatic is fast on graphics cards that are made for it, and exact on the processor</source>
        <translation>Précision avec laquelle les remplissages sont calculés. « Rapide » modifie un pixel de moins d’un niveau sur 256 en moyenne. « Automatique » est rapide sur les cartes graphiques conçues pour cela, et exact sur le processeur</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation>Part du budget utilisée</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation>Étapes d’apprentissage effectuées</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>Vitesse récente</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation>Jusqu’à épuisement du budget&#xa0;; les pauses ne comptent pas</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Exécuté sur</translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation>Le périphérique, et la mémoire utilisée actuellement par le programme</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>Photos</translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation>Celles qui servent à l’apprentissage, et celles réservées à la validation</translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation>Extraits de validation</translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation>Moyenne sur des extraits de photos non utilisées pour l’apprentissage&#xa0;: écart entre le remplissage et la réalité, par rapport au départ</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation>Personne ne connaît la réalité sous les trous de la photo ouverte. Des copies de vos trous sont donc placées là où la photo est connue, remplies, puis comparées à ce qui s’y trouve réellement. La mesure a lieu après chaque point de contrôle, avec une priorité basse</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>Aucun entraînement en cours</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation>En attente du remplissage…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>Mise en pause…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>pas encore mesuré</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1&#xa0;dB</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source> · ℓ1 %1 %</source>
        <translation> · ℓ1 %1&#xa0;%</translation>
    </message>
    <message>
        <source>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</source>
        <translation>PSNR %1&#xa0;dB (%2) · ℓ1 %3&#xa0;% (%4)</translation>
    </message>
    <message>
        <source>Choose photos and press Start.</source>
        <translation>Choisissez des photos et appuyez sur Démarrer.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation>%1 (entraîné pendant %2)</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>entraîné pendant %1</translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation>, demi-précision</translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation>%1, et %2 de mémoire GPU</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation>%1, aucune pour la validation</translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation>%1, dont validation&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln fichier ignoré</numerusform>
            <numerusform>%Ln fichiers ignorés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>Afficher les fichiers inutilisables, avec la raison</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>Fichiers inutilisables, avec la raison</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation>La comparaison de l’article&#xa0;: flux d’apparence au lieu de l’attention contextuelle.</translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation>La référence de l’article&#xa0;: deux étages sans branche d’attention.</translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation>Le premier étage seul, avec des pertes de reconstruction.</translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation>Pathak et al. 2016&#xa0;: encodeur, couche entièrement connectée par canal, décodeur&#xa0;; erreur quadratique et critique du trou.</translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation>Le modèle complet avec l’entropie croisée de DCGAN au lieu de WGAN-GP.</translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation>Iizuka et al. 2017&#xa0;: un seul réseau de complétion large, erreur quadratique, puis deux critiques réunis en un seul&#xa0;; les remplissages sont fondus.</translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation>L’entraînement du modèle fourni, sur GPU&#xa0;: pertes de reconstruction seules, lots de 32.</translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation>La nôtre&#xa0;: trous tels qu’on les peint, l1 et erreur quadratique, petits pas&#xa0;; celle à utiliser pour l’affinage.</translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation>Le modèle complet avec des critiques aux moindres carrés au lieu de WGAN-GP.</translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation>Le modèle complet sans l1 sous le trou.</translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation>Le modèle complet de l’article&#xa0;: étages d’ébauche et d’affinage, attention contextuelle, l1 pondérée, deux critiques WGAN-GP.</translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation>Le modèle complet avec une perte perceptuelle issue d’un réseau de caractéristiques que vous fournissez.</translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation>Le modèle complet avec une l1 qui pondère de même tous les pixels du trou.</translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation>La comparaison de l’article&#xa0;: un transformateur spatial au lieu de l’attention contextuelle.</translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation>Le modèle complet avec des pertes perceptuelle et de style issues d’un réseau de caractéristiques que vous fournissez.</translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation>Le modèle complet avec variation totale, qui garde les remplissages lisses.</translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation>Le modèle complet avec la pénalité de gradient sur tous les pixels, comme dans la publication de WGAN-GP.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation>«&#xa0;%1&#xa0;» a été restauré. Enregistrez pour le conserver.</translation>
    </message>
    <message>
        <source>Look for work that was left behind</source>
        <translation>Chercher le travail laissé de côté</translation>
    </message>
    <message>
        <source>Restore all of “%1”</source>
        <translation>Restaurer «&#xa0;%1&#xa0;» en entier</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation>Restaurer votre travail</translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation>Lacuna ne s’est pas fermé correctement la dernière fois. Votre travail est toujours là, aux dernières secondes près.</translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation>Travail à restaurer</translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation>Photos qui étaient ouvertes, de la plus récente à la plus ancienne</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation>Ouvrir la photo dans l’état où elle était&#xa0;; les autres seront de nouveau proposées au prochain démarrage</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation>Abandonner les modifications de cette photo&#xa0;; la photo elle-même est conservée</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Plus tard</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>Redemander au prochain démarrage</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>Une image collée</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>Rectangle</translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation>Retirer du masque&#xa0;: rectangle</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation>Voici le contenu du rapport&#xa0;: versions, périphériques et notes du programme. Il ne contient aucune partie de photo ni aucun nom de fichier, et rien n’est envoyé&#xa0;: enregistrez-le ou copiez-le, et joignez-le à votre propre description.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation>Tout le contenu du rapport</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>Copier le rapport dans le presse-papiers</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>Enregistrer le rapport dans un fichier texte</translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation>Fermer sans conserver le rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisissez un autre dossier</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Entraîné</translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation>&amp;Comparer sur la photo ouverte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation>Nom du modèle dans la liste du panneau Remplir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation>Vos propres commentaires&#xa0;: sur quoi il a été entraîné, à quoi il convient</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Conser&amp;ver</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation>Ajouter le modèle à la bibliothèque&#xa0;; il est aussitôt proposé pour les remplissages</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation>Placer cet entraînement et tous ses points de contrôle dans la corbeille</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>Rien à décider.</translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation>Une fois un entraînement terminé, vous pouvez comparer, conserver ou abandonner le modèle ici.</translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation>Ajout du modèle à la bibliothèque…</translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation>Le modèle de départ remplit mieux&#xa0;: abandonnez celui-ci, ou entraînez plus longtemps avec un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation>Il s’est terminé avant qu’un modèle ne soit écrit.</translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation>Remplissage avec les deux…</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>Comparer sur la photo ouverte</translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation>Remplir les trous avec le modèle de départ et le nouveau, et afficher les deux résultats&#xa0;; la photo reste inchangée</translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation>Comparez pour voir ce que les deux modèles font de vos trous.</translation>
    </message>
    <message>
        <source>The training is not over yet. Comparing takes the model as of its last checkpoint.</source>
        <translation>L’entraînement n’est pas encore terminé. La comparaison utilise le modèle du dernier point de contrôle.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation>Masqué</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>Affiné</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Réalité</translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation>Échantillons de validation</translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation>Les touches fléchées choisissent une image, Entrée l’agrandit</translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation>Les échantillons apparaissent après le premier passage sur les photos de validation.</translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation>Un extrait d’une photo de validation avec son trou</translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation>Ce qu’en fait le premier étage</translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation>Le remplissage achevé</translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation>Où copie le second étage&#xa0;: la couleur indique la direction</translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation>Ce qui s’y trouve réellement</translation>
    </message>
    <message>
        <source>Crops that it doesn&apos;t learn from; click one to enlarge it</source>
        <translation>Extraits qui ne servent pas à l’apprentissage&#xa0;; cliquez pour agrandir</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation>Affiche les mêmes échantillons tels qu’ils étaient remplis plus tôt dans l’entraînement</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>Échantillons antérieurs</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>Échantillons ultérieurs</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>Itération %1</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>Avant l’entraînement</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation>Un échantillon, agrandi</translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation>%1 · échantillon %2 · itération %3</translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation>Flèches&#xa0;: étages et échantillons · Page préc. et Page suiv., molette&#xa0;: temps</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation>Ce que sait le nouveau modèle au départ. Un modèle entraîné apprend vos photos bien plus vite qu’un modèle parti de zéro</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation>Architecture du réseau et façon de l’entraîner</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>Itérations</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>Type de budget</translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation>Façon de fixer la fin&#xa0;; vous pouvez arrêter ou prolonger à tout moment</translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation>Durée d’entraînement&#xa0;; les pauses ne comptent pas</translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation>Étapes d’apprentissage&#xa0;; chacune examine un lot d’extraits</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>Taille des extraits</translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation>Côté des extraits carrés de photos servant à l’apprentissage. Des extraits plus grands montrent davantage d’alentours et demandent plus de temps et de mémoire</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation>Extraits examinés ensemble. La mémoire nécessaire augmente en proportion</translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation>Poids VGG, safetensors</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>Réseau de caractéristiques</translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation>Cette recette compare les images d’après ce qu’un autre réseau y voit. Il n’est pas fourni avec Lacuna</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation>Choisir le réseau de caractéristiques</translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation>Un fichier de poids VGG</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>Part&amp;ir de</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>Re&amp;cette</translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation>Réseau de caractéri&amp;stiques</translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation>D&amp;urée</translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation>Taille des e&amp;xtraits</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>&amp;Lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation>Grandeur des pas. Réduisez-le si les extraits de validation se dégradent</translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation>Celui de la recette</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>Lots par mise à jour</translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation>Plusieurs petits lots comptent comme un grand&#xa0;: moins de mémoire, plus de temps, même résultat</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>Exécuté sur</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>Où le calcul est effectué. En mode automatique, la carte graphique est utilisée s’il y en a une d’utilisable</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>Complète (float32)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>Demi (bfloat16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Half is faster where the device calculates it by itself</source>
        <translation>La demi-précision est plus rapide si le périphérique la calcule nativement</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation>Threads du processeur. Ils cèdent tous la priorité à vos autres tâches</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>Mémoire pour les photos</translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation>Photos conservées décodées entre les extraits</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de contrôle toutes les</translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation>Fréquence d’enregistrement de l’état. Après une coupure de courant, l’entraînement reprend à cet endroit</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation>Comparer toutes les</translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation>Nombre d’itérations entre deux comparaisons avec le départ sur les extraits de validation</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> itérations</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation>Un autre nombre donne d’autres extraits et d’autres trous&#xa0;; le même nombre, le même modèle</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation>Une ligne conservée dans le fichier du modèle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus de réglages</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>Afficher les réglages rarement modifiés</translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation>Entraînement en attente de décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation>Entraînement interrompu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation>Reprend là où il en était, avec les mêmes photos et réglages</translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation>Le modèle fourni avec Lacuna</translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation>Un bon départ pour tout type de photos</translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation>Un fichier de modèle…</translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation>Un fichier safetensors correspondant au type de réseau de la recette</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>De zéro</translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation>Poids aléatoires. Exige de nombreuses photos, et des jours plutôt que des minutes</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>Modèle de départ</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation>Aucune recette trouvée.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation>Des lots plus petits que ceux de la recette, et plus nombreux par mise à jour&#xa0;: le GPU a peu de mémoire libre.</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation>Des lots plus petits que ceux de la recette, et plus nombreux par mise à jour&#xa0;: cet ordinateur a peu de mémoire libre.</translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation>Aucune recette trouvée&#xa0;; l’installation est endommagée.</translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation>Cette recette nécessite un réseau de caractéristiques.</translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation>Ajoutez d’abord un dossier de photos.</translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation>Il n’y a aucune photo utilisable.</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>Modifier les &amp;raccourcis…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation>Choisir vos propres raccourcis dans les préférences</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>Sur la photo</translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation>Original un instant</translation>
    </message>
    <message>
        <source>hold \</source>
        <translation>maintenir \</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>Déplacer la vue</translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation>Espace et glisser, bouton central, flèches</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>molette, pincement</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>Ligne droite</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Maj+clic</translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation>Ajouter avec une forme</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Maj+glisser</translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation>Retirer avec une forme</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+glisser</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutsPage</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>Rechercher une commande ou un raccourci</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation>N’afficher que les commandes dont le nom ou le raccourci contient ce texte</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation>Choisir la commande dont modifier le raccourci</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation>Appuyer sur les touches qui doivent appeler la commande</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>&amp;Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>Utiliser ce raccourci</translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation>Affecter ce raccourci à la commande choisie à la place de l’actuel</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Aucun raccourci</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation>Retirer tous les raccourcis de la commande choisie</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation>Rétablir les raccourcis d’origine de la commande choisie</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>Rétablir les raccourcis d’origine de toutes les commandes</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation>Choisissez une commande, puis saisissez le nouveau raccourci dans le champ ci-dessous.</translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation>Cette touche sert à se déplacer dans la photo&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation>%1 est actuellement affecté à «&#xa0;%2&#xa0;», qui le perdra.</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation>Saisissez le nouveau raccourci de «&#xa0;%1&#xa0;» dans le champ ci-dessous.</translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation>Réaffecter le raccour&amp;ci</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>Réaffecter le raccourci</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation>Ne jamais copier d’ici</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Copier d’ici de préférence</translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation>Démarquer comme source</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation>Démarquer toutes les sources</translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation>Attendez la fin du remplissage, puis choisissez de nouveau la source</translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation>Cette partie ne peut pas être remplie de nouveau isolément&#xa0;: peignez dessus et remplissez-la de nouveau</translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation>Remplir sans cette source</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation>Ne jamais copier</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>Ne jamais copier d’ici</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>Privilégier</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>Copier d’ici de préférence</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>Démarquer</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>Supprimer les marques</translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation>Les remplissages décident de nouveau eux-mêmes (maintenir Alt pour une seule fois)</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here</source>
        <translation>Rayures rouges&#xa0;: aucun remplissage ne copie d’ici</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (%1 switches to prefer)</source>
        <translation>Rayures rouges&#xa0;: aucun remplissage ne copie d’ici (%1 pour passer à Privilégier)</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits</source>
        <translation>Points verts&#xa0;: les remplissages copient d’ici si cela convient</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (%1 switches to never)</source>
        <translation>Points verts&#xa0;: les remplissages copient d’ici si cela convient (%1 pour passer à Ne jamais copier)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation>Les touches Gauche et Droite déplacent la ligne entre les deux images</translation>
    </message>
    <message>
        <source>Two pictures, one on each side of the line; drag it or use the arrow keys</source>
        <translation>Deux images, une de chaque côté de la ligne&#xa0;; faites-la glisser ou utilisez les touches fléchées</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Avancement du travail</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Conserver l’ébauche</translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation>Arrêter et conserver le premier résultat approximatif tel quel</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Étape suivante</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>Pixel de la photo sous le pointeur</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation>100&#xa0;% affiche un pixel de la photo sur un pixel de l’écran</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation>Largeur, hauteur et profondeur de la photo</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation>Où les remplissages sont calculés</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>transparent</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>Traitement des fichiers…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>Préparation…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>Affinage</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finition</translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation>%1 · partie %2 sur %3</translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation>Mémoire utilisée actuellement par le programme&#xa0;; part occupée par l’annulation, et son maximum. Les étapes plus anciennes sont sur le disque</translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation>%1 · annulation %2 sur %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation>Modifier les trous</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation>Ajouter au trou</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation>Retirer du trou</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolérance</translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation>Écart admis pour qu’une couleur soit considérée comme identique&#xa0;; 0 ne retient que la couleur exacte sur laquelle vous cliquez</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>Pixels contigus</translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation>Ne sélectionner que ce qui est relié à l’endroit du clic&#xa0;; sinon, la couleur partout dans la photo</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>Dilater</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>Dilater de</translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation>Nombre de pixels également remplis autour de l’élément trouvé&#xa0;: les bords flous et les ombres disparaissent avec lui</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilité</translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation>Visibilité minimale d’une tache&#xa0;; une valeur trop élevée repère aussi le grain et la texture</translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation>Taille maximale des taches</translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation>Les taches plus larges ou plus hautes que cette valeur sont ignorées</translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation>Sombre ou claire</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation>Type de taches</translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation>Rechercher des taches plus sombres que leurs alentours, plus claires, ou les deux</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation>Sélectionner toutes les taches</translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation>Transformer en trous toutes les taches cerclées sur la photo</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation>Taches trouvées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>Taille du pinceau</translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation>Taille du pinceau en pixels de la photo&#xa0;; [ et ] la réduisent et l’augmentent</translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation>Taille du pinceau en pixels</translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation>La press&amp;ion du stylet modifie la taille</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>La pression du stylet modifie la taille</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation>Une légère pression du stylet peint avec un pinceau plus petit</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>Tai&amp;lle</translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation>Peignez sur ce qui doit disparaître. Maj+clic trace une ligne droite.</translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation>Effacez ce que vous avez peint en trop. La photo elle-même n’est pas touchée.</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>Faites glisser d’un angle à l’autre.</translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation>Faites glisser d’un angle à l’autre pour tracer un cadre autour.</translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation>Détourez ce qui doit disparaître.</translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation>Cliquez de sommet en sommet. Un double-clic ou Entrée ferme la forme, Retour arrière supprime le dernier sommet.</translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation>Cliquez sur une couleur qui doit disparaître.</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation>Cliquez sur un élément, ou tracez un cadre autour.</translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation>Cliquez sur une tache ou un élément, ou tracez un cadre autour&#xa0;: il est rempli aussitôt.</translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation>Cliquez sur une tache cerclée, ou sélectionnez-les toutes.</translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation>Peignez sur des parties de la photo pour orienter ce que copieront les prochains remplissages. Maintenez Alt pour démarquer.</translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation>Cliquez sur une zone remplie pour figer ses sources, puis sur une source pour ne plus jamais la copier et remplir de nouveau.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>Dureté du pinceau</translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation>Part du pinceau qui couvre entièrement&#xa0;; vers le pourtour, le remplissage se fond dans la photo. { et } la modifient</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>Dureté</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once)</source>
        <translation>Ce que vous sélectionnez devient un trou (maintenir Maj pour une seule fois)</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; %1 switches)</source>
        <translation>Ce que vous sélectionnez devient un trou (maintenir Maj pour une seule fois&#xa0;; %1 pour basculer)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once)</source>
        <translation>Ce que vous sélectionnez reste tel quel dans la photo (maintenir Alt pour une seule fois)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)</source>
        <translation>Ce que vous sélectionnez reste tel quel dans la photo (maintenir Alt pour une seule fois&#xa0;; %1 pour basculer)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation>Arrêté avant toute comparaison possible avec le départ.</translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation>La première comparaison avec le départ aura lieu sous peu.</translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation>Meilleur que le départ de %1&#xa0;dB sur les extraits de validation.</translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation>Le gain a déjà atteint %1&#xa0;dB auparavant.</translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation>Les résultats se dégradent de nouveau&#xa0;: il est temps d’arrêter.</translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation>Pas meilleur que le départ sur les extraits de validation.</translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation>Pas encore meilleur que le départ.</translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation>Moins bon que le départ de %1&#xa0;dB sur les extraits de validation.</translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation>Dégradation (%1&#xa0;dB)&#xa0;: arrêtez, ou réduisez le taux d’apprentissage.</translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation>Trop peu de photos pour en réserver à la validation&#xa0;: il s’agit d’extraits utilisés pour l’entraînement.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 s an iteration</source>
        <translation>%1&#xa0;s par itération</translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation>%1 itérations/s</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingChip</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>itération %1</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>Entraînement&#xa0;: préparation</translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation>Entraînement %1 · reste %2</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entraînement %1</translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation>Entraînement %1 · en attente</translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation>Entraînement %1 · en pause</translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation>Entraînement&#xa0;: enregistrement</translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation>Entraînement terminé&#xa0;: le conserver&#xa0;?</translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation>Entraînement interrompu&#xa0;: le reprendre&#xa0;?</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>Échec de l’entraînement</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation>Cliquer pour ouvrir la fenêtre d’entraînement</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation>un autre programme effectue un entraînement dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>Attendez qu’il ait terminé</translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation>Prolonger l’entraînement</translation>
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
        <translation>Modèle fourni</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation>Ouvrez une photo et peignez sur un élément pour y essayer les modèles.</translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation>Peignez sur un élément de la photo pour y essayer les modèles.</translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation>après le premier point de contrôle</translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation>«&#xa0;%1&#xa0;» figure désormais dans la liste des modèles du panneau Remplir</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>Conserver le modèle</translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation>Interrompre l’entraînement et quitter&#xa0;?</translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation>Il est enregistré, et le prochain démarrage du programme proposera de le reprendre.</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation>Enregistrement de l’entraînement…</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation>&amp;1 Réglages</translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation>&amp;2 Progression</translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation>&amp;3 Résultat</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation>Commencer un entraînement avec ces réglages</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation>Enregistrer un point de contrôle et attendre&#xa0;; le processeur est libéré entre-temps</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Repr&amp;endre</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>Reprendre là où il en était</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation>Terminer l’entraînement avec ce qui a été appris jusqu’ici</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>Prolon&amp;ger</translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation>Entraîner plus longtemps que prévu, même après la fin</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation>Fermer cette fenêtre&#xa0;; l’entraînement se poursuit et la barre d’état l’affiche</translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>De %n minute</numerusform>
            <numerusform>De %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>De %n heure</numerusform>
            <numerusform>De %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>De %Ln itération</numerusform>
            <numerusform>De %Ln itérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation>Abandonner cet entraînement&#xa0;?</translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation>Le modèle et ses points de contrôle seront placés dans la corbeille, ou supprimés s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reprendre</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation>Afficher les échantillons</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>impossible d’écrire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation>Libérez de l’espace disque et vérifiez que vous pouvez y écrire</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>impossible de créer le dossier</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation>Nombre de variantes</translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation>Nombre d’autres remplissages à essayer</translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation>Essayer des variantes</translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation>Remplit ce trou d’autres façons&#xa0;: avec plus ou moins d’alentours, plus finement, avec une autre méthode. La photo reste inchangée tant que vous n’en avez pas choisi une</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation>Remplissages de ce trou&#xa0;; cliquer sur l’un d’eux pour le voir dans la photo</translation>
    </message>
    <message>
        <source>Variant %1: %2</source>
        <translation>Variante %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WandTool</name>
    <message>
        <source>Select what is alike</source>
        <translation>Sélectionner les couleurs similaires</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>Baguette magique</translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation>Retirer du masque&#xa0;: baguette magique</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation>Ouvrez une photo ou déposez-en une ici</translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation>Peignez ensuite sur ce qui doit disparaître, puis appuyez sur Remplir.</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>&amp;Ouvrir une photo…</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>Ouvrir une photo</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>Photos récentes</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation>Remplit les trous des photographies et montre d’où vient chaque pixel.</translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation>Photo à ouvrir.</translation>
    </message>
</context>
</TS>
