<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>「%1」の後に値がありません。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>「%1」の後の値は不要です。</translation>
    </message>
</context>
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation>補完結果を写真に合成</translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation>写真とサイズが一致しません</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation>一覧画像を作成</translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation>グレースケールでもRGBでもない画像があります</translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation>行の画像数が列数を超えています</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>列がありません</translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation>ディテールのコピー</translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation>サイズが一致しません</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>処理範囲の外です</translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation>変更内容が写真と合いません</translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation>この補完結果は別の写真のものです</translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation>結果が写真と合いません</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>エンジンの選択</translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation>「%1」というエンジンはありません</translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation>このプログラムにはエンジンが組み込まれていません</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>次のいずれかを指定してください: %1</translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation>テクスチャ (写真からコピー)</translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation>穴の周囲から合う部分をコピーします。草、砂、壁などのテクスチャに最適です</translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation>スムーズ (小さな点)</translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation>境界の色を内側へ延長します。ゴミ、傷、細い電線に最適です</translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation>スムーズ (輪郭に沿う)</translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation>等しい明るさの線を穴の中へ延長します。輪郭を横切る細い隙間に最適です</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>穴を補完</translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation>穴の周囲にコピーできる部分が少なすぎるため、スムーズに補完しました</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation>ほかのプログラムを閉じるか、小さい写真または狭い参照範囲を使用してください</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>不明なエラーです</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation>穴が空です</translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation>「%1」を評価</translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation>マスク「%1」</translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation>%1は%2ピクセル、写真は%3ピクセルです</translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation>マスクと写真のサイズを同じにしてください</translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation>測定する写真がありません</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>比較するものがありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation>「%1」はフォルダーではありません</translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation>--masks「%1」はフォルダーではなく、次のいずれでもありません: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation>「%1」に画像がありません</translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation>「%1」の写真と同じ名前のマスクが「%2」にありません</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation>「%1」の読み込み</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>「%1」の書き込み</translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation>元のファイルと同じです</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>別の名前を選択してください</translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation>除外または優先する領域のサイズが写真と異なります</translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation>この写真用に作成したものを使用してください</translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation>写真がありません</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>先に写真を開いてください</translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>マスクは%1 × %2ピクセル、写真は%3 × %4ピクセルです</translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation>写真と同じサイズのマスクを使用してください</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>何も選択されていません</translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation>補完する部分を塗ってください</translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation>写真全体が穴になっているため、手がかりがありません</translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation>写真の一部を残してください</translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation>写真が小さすぎて境界をぼかせないため、ぼかさずに補完しました</translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation>穴の周囲がすべて穴または「コピー禁止」になっています</translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation>参照範囲を広げるか、穴を1つずつ補完するか、コピー禁止の領域を減らしてください</translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation>メモリが不足したため、一部の穴を低い解像度で補完しました</translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation>ピクセルのコピー元は表示できません</translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation>この方式は特定の場所からコピーしないため、「優先」の指定は反映されませんでした</translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation>エンジンが返した画像のサイズまたは種類が正しくありません</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>別のエンジンを選択してください</translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation>エンジンが数値でない値を返しました</translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation>別のエンジン、モデル、またはデバイスを選択してください</translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation>補完済みの穴の参照</translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation>記録が壊れています</translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation>写真での測定</translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation>穴の複製がありません</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>マスクの変更</translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation>マスクは8ビットのグレースケールでなければなりません</translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation>マスクの範囲外です</translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation>新しい部分がマスクと合いません</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>2つの画像の比較</translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation>どちらも中身のあるカラー画像でなければなりません</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation>サイズが異なります</translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation>同じサイズの画像を比較してください</translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation>マスクが空か、サイズが異なります</translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation>測定する穴がありません</translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation>「%1」のモデルの読み込み</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>%1が見つかりません</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>%1が大きすぎます</translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation>%1の%2バイト目が壊れています: %3</translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation>%1にモデルの指定がありません</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation>ファイル「%1」が見つかりません</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation>ファイル「%1」は%2バイトですが、追加時は%3バイトでした</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>モデルには名前が必要です</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>名前が%1文字を超えています</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation>フォルダー「%1」を作成できません</translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation>別のプログラムがモデルを変更中です</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation>フォルダー「%1」に書き込めません</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>モデルの選択</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation>「%1」というモデルはありません</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>ライブラリは空です</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>使用できるモデル: %1</translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation>このモデルはプログラムに付属するものです</translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation>モデル「%1」の追加</translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation>このモデルはすでに「%1」としてライブラリにあります</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>モデルの名前を変更</translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation>「%1」というモデルはすでにあります</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモの入力</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation>使用できるゴミ箱がありません</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>完全に削除してください</translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation>モデルを完全に削除</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation>フォルダー「%1」を削除できません</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>モデルの書き出し</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>デフォルトのモデルに設定</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>写真の変更</translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation>写真の範囲外です</translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation>ピクセルは8または16ビットのグレースケール、RGB、RGBAのいずれかでなければなりません</translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation>新しいピクセルが写真と合いません</translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation>ファイルが途中で終わっているため、画像の一部がありません</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>ファイルが壊れています</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1を保存</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>ファイルが見つかりません</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>これはフォルダーです</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation>ファイルが大きすぎて、写真としてメモリに読み込めません</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation>画像が大きすぎます (%1 x %2ピクセルでは%3 MBのメモリが必要ですが、上限は%4 MBです)</translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation>別のプログラムで縮小または分割してください</translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation>画像ではないか、読み込めない形式です</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>ファイルが壊れています (%1)</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>元の場所からファイルをコピーし直してください</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation>別のフォルダーを選択するか、ディスクの空き容量を増やしてください</translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation>最後まで書き込めませんでした</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>不明な種類のファイルです</translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation>png、jpg、tif、webpのいずれかで終わる名前にしてください</translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation>保存する写真がありません</translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation>この形式では1辺が最大%1ピクセルです</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>PNGまたはTIFFで保存してください</translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation>保存するマスクがありません</translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation>保存する画像がありません</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>取り消しまたはやり直し</translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation>保存された操作の記録が壊れています</translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation>ピクセルのコピー元を表示</translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation>GPUの使用</translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation>CPUまたは自動を選択してください</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU (%1スレッド)</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation>ネットワークで補完</translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation>周囲にコピーできる部分がない穴があったため、最初のドラフトだけを使用しました。参照範囲を広げるか、穴を分割してください</translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation>GPUメモリが不足しています</translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation>CPUを使用するか、参照範囲を狭くしてください</translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation>参照範囲を狭くしてください</translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation>モデル「%1」の読み込み</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>別のモデルを選択してください</translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation>モデルの保存</translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation>モデル「%1」の読み込み</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation>付属モデルが見つかりません</translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation>Lacunaを再インストールするか、別のモデル、またはモデルの要らないエンジンを選択してください</translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation>コンテキストアテンション</translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation>そこにありそうなものを描き、写真のほかの部分からテクスチャをコピーします。コピー元も表示できます</translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation>ドラフトのみ</translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation>ネットワークによる簡易ドラフトです。色と大まかな形だけで、ディテールはありません</translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation>写真のパック</translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation>1辺は32ピクセル以上でなければなりません</translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation>JPEGの画質は1～100で指定してください</translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation>ファイルサイズに負の値は指定できません</translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation>%1バイトのファイルには写真が1枚も収まりません</translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation>読み込める写真がありません</translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation>パック済み写真を開く</translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation>「%1」内の写真の検索</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation>フォルダーを読み込めません</translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation>%1行目がUTF-8のテキストではないか、長すぎます</translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation>リストにファイルが記載されていません</translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation> (リストのあるフォルダーからの相対パス)</translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation>記載されている%1個のファイルはすべて空です</translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation>記載されている%1個のファイルが1つも見つかりません。例: 「%2」%3</translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation>1行に1つのパスを記載してください</translation>
    </message>
    <message>
        <source>file list</source>
        <translation>ファイルリスト</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>ファイルまたはフォルダーが見つかりません</translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation>フォルダーでも画像でもファイルリストでもありません</translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation>リストはtxt、flist、lst、list、csvのいずれかで終わるテキストファイルです</translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation>使用できる画像がありません。「%1」: %2</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation>画像は拡張子で判別されます: %1</translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation>穴の作成</translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation>%1 x %2ピクセルの写真は小さすぎて穴を作成できません</translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation>1辺が16ピクセル以上の写真を使用してください</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation>バッチまたはクロップを小さくし、その分を--accumulateで補ってください</translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation>「%1」というレシピはありません</translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation>使用できるレシピ: %1。JSONファイルも指定できます</translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation>クロップサイズは8の倍数でなければなりません</translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation>パック済み写真</translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation>写真の検索</translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation>フォルダーまたはリストが指定されていません</translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation>この穴はもうありません</translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation>補完の境界を変更</translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation>そこに描かれた内容の記録がもうありません</translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation>穴を再補完してください</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>一部が欠けています</translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation>写真の復元</translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation>各部分の整合性がありません</translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation>保存されたピクセルの参照</translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation>記録が壊れています</translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation>読み込める画像が含まれていません</translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation>これはプロジェクトではありません</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation>補完する穴</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>ここからのコピーを禁止</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>ここからのコピーを優先</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>補完済み</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>目次が壊れています</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation>新しいバージョンのLacunaで作成されています</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>そのバージョンで開いてください</translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation>一部が欠けています (%1)</translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation>中の画像が壊れています (%1: %2)</translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation>一部が壊れています (%1)</translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation>記録された補完の数が多すぎます</translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation>中の画像が大きすぎます</translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation>補完の記録の読み込み</translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation>補完済みの穴の境界が不正です</translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation>補完の処理範囲が不正です</translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation>位置の情報がありません</translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation>位置が写真の範囲外です</translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation>補完のコピー元の情報がありません</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>読み込む権限がありません</translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation>ファイルが壊れているか、プロジェクトではありません</translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation>一部が上限より大きくなっています (%1)</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation>作業内容の自動保存</translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation>フォルダー「%1」を作成できません</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>別のプログラムが使用中です</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation>「%1」に書き込めません</translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation>目次がないか、壊れています</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation>別の補完を試す</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>画像をペースト</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation>読み込めないか、メモリが不足しています</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong. what to do about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory ran short: a hole was filled on the processor instead</source>
        <translation>GPUメモリが不足したため、一部の穴をCPUで補完しました</translation>
    </message>
    <message>
        <source>Fill a folder</source>
        <translation>フォルダーの写真を補完</translation>
    </message>
    <message>
        <source>For a folder of photos, name folders everywhere</source>
        <translation>写真のフォルダーを指定する場合は、ほかもすべてフォルダーを指定してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for %2 and for %3</source>
        <translation>「%1」が%2と%3の両方に指定されています</translation>
    </message>
    <message>
        <source>Choose folders of their own: originals are never written over</source>
        <translation>別々のフォルダーを選択してください。元の写真は上書きされません</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>the masks</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one mask for it: %2</source>
        <translation>「%1」にこの写真のマスクが複数あります: %2</translation>
    </message>
    <message>
        <source>--shard takes a part and their number, 1/8 to 8/8, not &apos;%1&apos;</source>
        <translation>--shardには部分の番号と総数 (1/8から8/8など) を指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>its result would be called &apos;%1&apos;, as that of another photo</source>
        <translation>結果の名前「%1」が別の写真の結果と重なります</translation>
    </message>
    <message>
        <source>Fill the folder &apos;%1&apos;</source>
        <translation>フォルダー「%1」の写真を補完</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>The mask of &apos;beach.jpg&apos; is &apos;beach.png&apos;, or another picture called &apos;beach&apos;</source>
        <translation>「beach.jpg」のマスクは「beach.png」、または「beach」という名前の別の画像です</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1、ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>残り%1秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>残り%1分</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>残り%1時間%2分</translation>
    </message>
    <message>
        <source>no mask, so left out: %1</source>
        <translation>マスクがないため除外: %1</translation>
    </message>
    <message>
        <source>masks without a photo of their name: %1</source>
        <translation>同じ名前の写真がないマスク: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>写真%n枚中%1枚</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>失敗%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is filling it; waiting</source>
        <translation>別のプログラムが補完中です。待機しています</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>写真%n枚を補完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n枚は以前に完了</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>残り%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>The same command goes on with the rest.</source>
        <translation>同じコマンドで残りを続行できます。</translation>
    </message>
    <message>
        <source>Write to the folder &apos;%1&apos;</source>
        <translation>フォルダー「%1」に書き込み</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder</source>
        <translation>空き容量を増やすか、別のフォルダーを選択してください</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>これはフォルダーではなくファイルです</translation>
    </message>
    <message>
        <source>it can&apos;t be made</source>
        <translation>作成できません</translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>書き込めません</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>Fill &apos;%1&apos;</source>
        <translation>「%1」を補完</translation>
    </message>
    <message>
        <source>no lock can be made in it</source>
        <translation>ロックを作成できません</translation>
    </message>
    <message>
        <source>a file of this name is there that this command didn&apos;t make or that was changed since</source>
        <translation>このコマンドが作成したのではない、または作成後に変更された同名のファイルがあります</translation>
    </message>
    <message>
        <source>Choose another folder, or replace it with --overwrite</source>
        <translation>別のフォルダーを選択するか、--overwriteで置き換えてください</translation>
    </message>
    <message>
        <source>memory ran short; trying again when no other photo is at work</source>
        <translation>メモリが不足しました。ほかの写真の処理が終わってから再試行します</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; has changed meanwhile</source>
        <translation>モデル「%1」が途中で変更されました</translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>コピーを使ってください</translation>
    </message>
    <message>
        <source>the model has changed</source>
        <translation>モデルが変更されました</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注: %1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.
Only the hole&apos;s own pixels are filled (no growing, no feather), so all are measured on the same pixels.
What the columns mean: docs/evaluation.md.</source>
        <translation>すべてのエンジンとモデルで各写真の穴を補完し、元の写真との差を測定します。
補完するのは穴のピクセルだけ (拡張もぼかしもなし) なので、すべて同じピクセルで測定されます。
列の意味: docs/evaluation.md</translation>
    </message>
    <message>
        <source>Folder of undamaged photos.</source>
        <translation>欠けのない写真のフォルダー。</translation>
    </message>
    <message>
        <source>Folder of masks with the photos&apos; names (brighter than 127 = hole); or rectangles, strokes or mixed for random holes that depend on a photo&apos;s name and --seed alone.</source>
        <translation>写真と同じ名前のマスクのフォルダー (127より明るい部分が穴)。rectangles、strokes、mixedを指定すると、写真の名前と--seedだけで決まるランダムな穴になります。</translation>
    </message>
    <message>
        <source>Engines to compare, separated by commas: %1; &apos;+seamless&apos; behind one blends its fills, &apos;+detail&apos; gives them fine detail. Default: all.</source>
        <translation>比較するエンジン (カンマ区切り): %1。後ろに「+seamless」を付けると補完がなじみ、「+detail」を付けると細かいディテールが加わります。既定値: すべて</translation>
    </message>
    <message>
        <source>Models to compare, separated by commas: files, names in the library, or &apos;shipped&apos; for the one that comes with the program. Network engines run with each of them, other engines once.</source>
        <translation>比較するモデル (カンマ区切り): ファイル、ライブラリ内の名前、または付属モデルを表す「shipped」。ネットワークを使うエンジンは各モデルで、ほかのエンジンは1回だけ実行します。</translation>
    </message>
    <message>
        <source>Photos and masks in folders within the folders, too.</source>
        <translation>サブフォルダーの写真とマスクも含めます。</translation>
    </message>
    <message>
        <source>Only the first n photos; 0: all.</source>
        <translation>最初のn枚の写真のみ。0: すべて</translation>
    </message>
    <message>
        <source>Write one row for each photo and system to this file.</source>
        <translation>写真とシステムごとに1行をこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Write means, intervals, classes, every photo&apos;s numbers, versions and model hashes to this file.</source>
        <translation>平均、区間、分類、写真ごとの数値、バージョン、モデルのハッシュをこのファイルに書き込みます。</translation>
    </message>
    <message>
        <source>Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from.</source>
        <translation>このPNGに一覧画像を書き込みます: 元の写真、穴、各補完結果、コピー元。</translation>
    </message>
    <message>
        <source>Photos on the contact sheet, evenly spread (1 to 100).</source>
        <translation>一覧画像に載せる写真の数。等間隔で選びます (1～100)。</translation>
    </message>
    <message>
        <source>a model file changed while it was measured</source>
        <translation>測定中にモデルファイルが変更されました</translation>
    </message>
    <message>
        <source>Evaluate a copy of it</source>
        <translation>コピーを評価してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for two results</source>
        <translation>「%1」が2つの結果に指定されています</translation>
    </message>
    <message>
        <source>evaluate takes one folder, not %1</source>
        <translation>evaluateに指定できるフォルダーは1つです (%1個指定されました)</translation>
    </message>
    <message>
        <source>evaluate needs --masks</source>
        <translation>evaluateには--masksが必要です</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>写真%n枚中%1枚でキャンセルしました。ファイルは書き込まれていません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>%n枚の写真はいずれも測定できませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>マスクのない写真%n枚を除外します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>写真%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>hole depth below 16 px</source>
        <translation>穴の深さ16 px未満</translation>
    </message>
    <message>
        <source>hole depth 16 to 48 px</source>
        <translation>穴の深さ16～48 px</translation>
    </message>
    <message>
        <source>hole depth from 48 px</source>
        <translation>穴の深さ48 px以上</translation>
    </message>
    <message>
        <source>hole share below 5 %</source>
        <translation>穴の割合5 %未満</translation>
    </message>
    <message>
        <source>hole share 5 to 10 %</source>
        <translation>穴の割合5～10 %</translation>
    </message>
    <message>
        <source>hole share from 10 %</source>
        <translation>穴の割合10 %以上</translation>
    </message>
    <message>
        <source>hole: %1</source>
        <translation>穴: %1</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>写真全体</translation>
    </message>
    <message>
        <source>hole, 95 % intervals</source>
        <translation>穴、95 %区間</translation>
    </message>
    <message>
        <source>hole, minus %1</source>
        <translation>穴、%1との差</translation>
    </message>
    <message>
        <source>more than chance: the 95 % interval excludes 0</source>
        <translation>偶然とはいえない差: 95 %区間に0を含みません</translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>写真が少なすぎて区間が狭く出ます。%n枚以上で測定してください</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them.</source>
        <translation>PNG、JPEG、TIFF、WebPなど。8または16ビット。またはそれらのフォルダー。</translation>
    </message>
    <message>
        <source>The holes: an image of the photo&apos;s size, brighter than 127 = hole. For a folder of photos a folder of images with the photos&apos; names, of any suffix.</source>
        <translation>穴: 写真と同じサイズの画像で、127より明るい部分が穴になります。写真のフォルダーの場合は、写真と同じ名前の画像 (拡張子は任意) のフォルダー。</translation>
    </message>
    <message>
        <source>Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing.</source>
        <translation>補完した写真: .png、.jpg、.tif、.webp。写真のフォルダーの場合はフォルダー (なければ作成します)。</translation>
    </message>
    <message>
        <source>Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder.</source>
        <translation>ピクセルのコピー元を色で示す画像 (PNG) も書き込みます。フォルダーの場合はフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>Also write the first stage&apos;s result; for a folder to a folder.</source>
        <translation>第1段階の結果も書き込みます。フォルダーの場合はフォルダーに書き込みます。</translation>
    </message>
    <message>
        <source>Never copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>この画像で127より明るい部分からのコピーを禁止します。フォルダーの場合は、そのような画像のフォルダー。</translation>
    </message>
    <message>
        <source>Prefer to copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>この画像で127より明るい部分から優先的にコピーします。フォルダーの場合は、そのような画像のフォルダー。</translation>
    </message>
    <message>
        <source>JPEG and WebP quality, 1 to 100.</source>
        <translation>JPEGとWebPの品質 (1～100)。</translation>
    </message>
    <message>
        <source>Leave EXIF, XMP and IPTC out of the result.</source>
        <translation>結果にEXIF、XMP、IPTCを含めません。</translation>
    </message>
    <message>
        <source>Don&apos;t say in XMP that parts of the result were filled, where, and with which model.</source>
        <translation>結果の一部を補完したこと、その場所、使ったモデルをXMPに記録しません。</translation>
    </message>
    <message>
        <source>For a folder: write png, jpg, tif or webp; same: the photo&apos;s own format, or png where that can&apos;t be written.</source>
        <translation>フォルダーの場合: png、jpg、tif、webpで書き込みます。same: 写真と同じ形式 (書き込めない形式ならpng)。</translation>
    </message>
    <message>
        <source>For a folder: photos and masks in folders within it, too; results take the same places.</source>
        <translation>フォルダーの場合: サブフォルダーの写真とマスクも含めます。結果は同じ構成で保存します。</translation>
    </message>
    <message>
        <source>For a folder: photos at a time, which share --threads; 0: chosen.</source>
        <translation>フォルダーの場合: 同時に処理する写真の数 (--threadsを分け合います)。0: 自動</translation>
    </message>
    <message>
        <source>For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free.</source>
        <translation>フォルダーの場合: 処理中の写真が合わせて使えるメモリ (MB)。0: 空きメモリの4分の3</translation>
    </message>
    <message>
        <source>For a folder: only part i of n, for several machines; see the manual.</source>
        <translation>フォルダーの場合: n分割のi番目だけ (複数台のコンピューター用)。マニュアルを参照してください。</translation>
    </message>
    <message>
        <source>For a folder: also fill what was finished before, and replace files that lie where results go.</source>
        <translation>フォルダーの場合: 完了済みの写真も補完し、結果の保存先にあるファイルを置き換えます。</translation>
    </message>
    <message>
        <source>Progress and result as JSON lines on stdout.</source>
        <translation>進行状況と結果をJSON Linesとして標準出力に出力します。</translation>
    </message>
    <message>
        <source>--format takes same, png, jpg, tif or webp, not &apos;%1&apos;</source>
        <translation>--formatにはsame、png、jpg、tif、webpのいずれかを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>--%1 is for a folder of photos</source>
        <translation>--%1は写真のフォルダーにだけ使えます</translation>
    </message>
    <message>
        <source>fill takes one photo or one folder, not %1</source>
        <translation>fillに指定できる写真またはフォルダーは1つです (%1個指定されました)</translation>
    </message>
    <message>
        <source>fill needs --mask</source>
        <translation>fillには--maskが必要です</translation>
    </message>
    <message>
        <source>fill needs -o</source>
        <translation>fillには-oが必要です</translation>
    </message>
    <message>
        <source>Use the mask &apos;%1&apos;</source>
        <translation>マスク「%1」を使用</translation>
    </message>
    <message>
        <source>it has %1 x %2 pixels, but the photo &apos;%3&apos; has %4 x %5</source>
        <translation>サイズは%1 × %2ピクセルですが、写真「%3」は%4 × %5です</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1: %n個の穴を%2秒で補完しました</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2 or %3, not &apos;%4&apos;</source>
        <translation>--%1には%2、%3のいずれかを指定します。「%4」は使えません</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>「%1」というオプションはありません</translation>
    </message>
    <message>
        <source>See --help</source>
        <translation>--helpを参照してください</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;? See --help</source>
        <translation>「%1」のことですか? --helpを参照してください</translation>
    </message>
    <message>
        <source>this is one of the inputs</source>
        <translation>これは入力ファイルです</translation>
    </message>
    <message>
        <source>Choose another name: originals are never written over</source>
        <translation>別の名前を選択してください。元の写真は上書きされません</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>保存先のフォルダーがありません</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>保存先のフォルダーに書き込めません</translation>
    </message>
    <message>
        <source>Language of messages: %1; without it that of the environment.</source>
        <translation>メッセージの言語: %1。指定しない場合は環境の言語。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1には%2～%3の数値を指定します。「%4」は使えません</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 1, not &apos;%2&apos;</source>
        <translation>--%1には0～1の数値を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto、cpu、cudaのいずれか。</translation>
    </message>
    <message>
        <source>CPU threads; 0: all cores.</source>
        <translation>CPUスレッド数。0: すべてのコア</translation>
    </message>
    <message>
        <source>Working resolution of large holes: auto, fast or best.</source>
        <translation>大きな穴の処理解像度: auto、fast (高速)、best (最高)。</translation>
    </message>
    <message>
        <source>Context around each hole in pixels; 0: chosen from its size.</source>
        <translation>各穴の周囲を参照する範囲 (ピクセル)。0: 穴の大きさから決定</translation>
    </message>
    <message>
        <source>Adapt the fill&apos;s colours to the hole&apos;s border.</source>
        <translation>補完部分の色を穴の境界に合わせます。</translation>
    </message>
    <message>
        <source>Seed for what is drawn at random.</source>
        <translation>乱数のシード。</translation>
    </message>
    <message>
        <source>How to fill: %1.</source>
        <translation>補完の方法: %1。</translation>
    </message>
    <message>
        <source>Model: a safetensors file, or a name in the library; without it the default one, see models.</source>
        <translation>モデル: safetensorsファイル、またはライブラリ内の名前。指定しない場合は既定のモデル (modelsを参照)。</translation>
    </message>
    <message>
        <source>Grow each hole by this many pixels (0 to 16).</source>
        <translation>各穴をこのピクセル数だけ拡張します (0～16)。</translation>
    </message>
    <message>
        <source>Blend over this many pixels beyond it (0 to 16).</source>
        <translation>その外側のこのピクセル数にわたってなじませます (0～16)。</translation>
    </message>
    <message>
        <source>Paint at least this far around each hole (0 to 16); the editor&apos;s &apos;Room to widen the edge&apos; is 16.</source>
        <translation>各穴の周囲を少なくともこの範囲まで描きます (0～16)。エディターの「境界を広げる余白を作る」は16に当たります。</translation>
    </message>
    <message>
        <source>Fine detail that a network&apos;s fill takes from where its attention looked: 0 (none) to 1.</source>
        <translation>ネットワークの補完が、注目した場所から取り込む細かいディテールの量: 0 (なし) ～1。</translation>
    </message>
    <message>
        <source>there is no engine &apos;%1&apos;; there are %2</source>
        <translation>「%1」というエンジンはありません。使用できるエンジン: %2</translation>
    </message>
    <message>
        <source>--dilate and --feather are at most 16 pixels together</source>
        <translation>--dilateと--featherは合わせて16ピクセルまでです</translation>
    </message>
    <message>
        <source>Shows versions, devices, engines and what the model says of itself.</source>
        <translation>バージョン、デバイス、エンジン、モデルの情報を表示します。</translation>
    </message>
    <message>
        <source>Another model than the shipped one: a file, or a name in the library.</source>
        <translation>付属モデル以外のモデル: ファイル、またはライブラリ内の名前。</translation>
    </message>
    <message>
        <source>As one JSON object.</source>
        <translation>1つのJSONオブジェクトとして出力します。</translation>
    </message>
    <message>
        <source>info takes no files; use --model</source>
        <translation>infoにファイルは指定できません。--modelを使ってください</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPUスレッド</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>エンジン</translation>
    </message>
    <message>
        <source>model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>none: the shipped model was not found beside the program</source>
        <translation>なし: 付属モデルがプログラムの場所に見つかりません</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are %2</source>
        <translation>「%1」という言語はありません。使用できる言語: %2</translation>
    </message>
    <message>
        <source>Fill the holes of a photo, or of a folder of photos</source>
        <translation>写真、または写真のフォルダーの穴を補完</translation>
    </message>
    <message>
        <source>Train the network on your own photos</source>
        <translation>自分の写真でネットワークを学習</translation>
    </message>
    <message>
        <source>Measure engines on photos whose holes are known</source>
        <translation>穴の中身がわかっている写真でエンジンを測定</translation>
    </message>
    <message>
        <source>List, import, export and delete models</source>
        <translation>モデルの一覧表示、インポート、エクスポート、削除</translation>
    </message>
    <message>
        <source>Pack photos into one file to train from</source>
        <translation>写真を1つの学習用ファイルにパック</translation>
    </message>
    <message>
        <source>Show versions, devices, engines and the model</source>
        <translation>バージョン、デバイス、エンジン、モデルを表示</translation>
    </message>
    <message>
        <source>Check that this installation works</source>
        <translation>インストールが正しく動作するか確認</translation>
    </message>
    <message>
        <source>Fills holes in photographs, without a window.</source>
        <translation>写真の穴をウィンドウなしで補完します。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>%1 tells more of each.</source>
        <translation>%1 で各コマンドの詳細を表示します。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input can&apos;t be read, 4 the output can&apos;t be written, 5 the engine failed, 6 cancelled, 7 some photos of a folder failed, the rest is done.</source>
        <translation>終了コード: 0 完了、2 使い方の誤り、3 入力を読み込めない、4 出力を書き込めない、5 エンジンの失敗、6 キャンセル、7 フォルダー内の一部の写真が失敗し、残りは完了。</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>「%1」というコマンドはありません</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>コマンドが指定されていません</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>レシピ%1</translation>
    </message>
    <message>
        <source>--name is for one file</source>
        <translation>--nameは1つのファイルにだけ使えます</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the library now</source>
        <translation>「%1」をライブラリに追加しました</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>「%1」を書き込みました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; now</source>
        <translation>「%1」の名前を「%2」に変更しました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash</source>
        <translation>「%1」をゴミ箱に移動しました</translation>
    </message>
    <message>
        <source>Show the default model</source>
        <translation>既定のモデルを表示</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>ありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used where no model is named</source>
        <translation>モデルの指定がない場合は「%1」を使います</translation>
    </message>
    <message>
        <source>One of these; list where it is left out.</source>
        <translation>上記のいずれか。省略した場合はlist。</translation>
    </message>
    <message>
        <source>For import: what the model is to be called.</source>
        <translation>import用: モデルの名前。</translation>
    </message>
    <message>
        <source>For import: a note kept with it.</source>
        <translation>import用: 一緒に保存するメモ。</translation>
    </message>
    <message>
        <source>For delete: not to the trash.</source>
        <translation>delete用: ゴミ箱に入れずに削除します。</translation>
    </message>
    <message>
        <source>As JSON, one value a line.</source>
        <translation>JSONとして1行に1つの値を出力します。</translation>
    </message>
    <message>
        <source>models has no action &apos;%1&apos;</source>
        <translation>modelsに「%1」という操作はありません</translation>
    </message>
    <message>
        <source>--form takes jpeg or pixels, not &apos;%1&apos;</source>
        <translation>--formにはjpegまたはpixelsを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>The packed photos: .safetensors.</source>
        <translation>パック済み写真: .safetensors。</translation>
    </message>
    <message>
        <source>jpeg: small; pixels: for programs that can&apos;t decode images.</source>
        <translation>jpeg: 小さいサイズ。pixels: 画像をデコードできないプログラム用。</translation>
    </message>
    <message>
        <source>Reduce photos until their longer side is this, px ...</source>
        <translation>長辺がこの長さになるまで写真を縮小します (px)。</translation>
    </message>
    <message>
        <source>... but not so far that the shorter side falls below this.</source>
        <translation>ただし短辺がこれより短くならない範囲で縮小します。</translation>
    </message>
    <message>
        <source>JPEG quality, 1 to 100.</source>
        <translation>JPEGの品質 (1～100)。</translation>
    </message>
    <message>
        <source>Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit.</source>
        <translation>ファイルの最大サイズ (MB)。収まるように写真をランダムに除外します。0: 制限なし</translation>
    </message>
    <message>
        <source>Seed for the order of the photos.</source>
        <translation>写真の順序を決めるシード。</translation>
    </message>
    <message>
        <source>Packs photos, made smaller, into one file to train from: here with &apos;train&apos;, or on another machine.
script/unpack_photos.py turns the jpeg form into the pixels form with Python.</source>
        <translation>縮小した写真を1つの学習用ファイルにまとめます。ここで「train」に使うことも、別のコンピューターで使うこともできます。
script/unpack_photos.pyはPythonでjpeg形式をpixels形式に変換します。</translation>
    </message>
    <message>
        <source>Photos: as for &apos;train&apos;.</source>
        <translation>写真: 「train」と同じ。</translation>
    </message>
    <message>
        <source>pack needs at least one folder of photos</source>
        <translation>packには写真のフォルダーが1つ以上必要です</translation>
    </message>
    <message>
        <source>pack needs --output with a name that ends in .safetensors</source>
        <translation>packには、.safetensorsで終わる名前を指定した--outputが必要です</translation>
    </message>
    <message>
        <source>photo %1/%2</source>
        <translation>写真%1/%2</translation>
    </message>
    <message>
        <source>left out &apos;%1&apos;: %2</source>
        <translation>「%1」を除外: %2</translation>
    </message>
    <message>
        <source>two runs differ</source>
        <translation>2回の結果が異なります</translation>
    </message>
    <message>
        <source>a pixel far from the holes changed</source>
        <translation>穴から離れたピクセルが変化しました</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>何も補完されませんでした</translation>
    </message>
    <message>
        <source>Fills a small made-up photo with every engine and checks the results.</source>
        <translation>小さな合成写真を各エンジンで補完し、結果を確認します。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>失敗: %1</translation>
    </message>
    <message>
        <source>attention equals textbook</source>
        <translation>アテンションの検算</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>最大の差: %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>エンジン%1</translation>
    </message>
    <message>
        <source>Selftest</source>
        <translation>自己診断</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n件の検査が失敗しました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>測定中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>Write the sample sheet</source>
        <translation>サンプル一覧を書き込み</translation>
    </message>
    <message>
        <source>iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %</source>
        <translation>反復%1: 検証用クロップ PSNR %L2 dB、l1 %L3 %</translation>
    </message>
    <message>
        <source>(%1%L2 dB against the start)</source>
        <comment>%1 is a plus sign or nothing</comment>
        <translation>(開始時と比べて%1%L2 dB)</translation>
    </message>
    <message>
        <source>How to train: a JSON file, or one of %1.</source>
        <translation>学習の方法: JSONファイル、または次のいずれか: %1。</translation>
    </message>
    <message>
        <source>Folder for checkpoints, log, samples and the model.</source>
        <translation>チェックポイント、ログ、サンプル、モデルを保存するフォルダー。</translation>
    </message>
    <message>
        <source>Model to start from (a file, or a name in the library), a run&apos;s folder (its model), or &apos;scratch&apos;; without it the shipped model.</source>
        <translation>開始時のモデル (ファイル、またはライブラリ内の名前)、学習のフォルダー (そのモデル)、または「scratch」。指定しない場合は付属モデル。</translation>
    </message>
    <message>
        <source>Go on with the run in --out.</source>
        <translation>--outの学習を続けます。</translation>
    </message>
    <message>
        <source>Stop after so many in all; 0: no limit.</source>
        <translation>合計でこの回数に達したら停止します。0: 制限なし</translation>
    </message>
    <message>
        <source>Stop after so much training time in all; 0: no limit.</source>
        <translation>学習時間の合計がこれに達したら停止します。0: 制限なし</translation>
    </message>
    <message>
        <source>Crops to one step; 0: the recipe&apos;s.</source>
        <translation>1ステップのクロップ数。0: レシピの値</translation>
    </message>
    <message>
        <source>Side of the crops, a multiple of 8; 0: the recipe&apos;s.</source>
        <translation>クロップの1辺の長さ (8の倍数)。0: レシピの値</translation>
    </message>
    <message>
        <source>Batches that go into one update.</source>
        <translation>1回の更新にまとめるバッチの数。</translation>
    </message>
    <message>
        <source>Learning rate; 0: the recipe&apos;s.</source>
        <translation>学習率。0: レシピの値</translation>
    </message>
    <message>
        <source>VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss.</source>
        <translation>VGG-16またはVGG-19の重み (safetensors)。知覚損失やスタイル損失を使うレシピ用。</translation>
    </message>
    <message>
        <source>auto, float32 or bfloat16.</source>
        <translation>auto、float32、bfloat16のいずれか。</translation>
    </message>
    <message>
        <source>Memory for decoded photos, MB.</source>
        <translation>デコード済みの写真に使うメモリ (MB)。</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>チェックポイントの間隔 (分)。</translation>
    </message>
    <message>
        <source>Iterations between validations; 0: chosen by the device.</source>
        <translation>検証の間隔 (反復回数)。0: デバイスに応じて決定</translation>
    </message>
    <message>
        <source>Seed for crops, holes and first weights.</source>
        <translation>クロップ、穴、初期の重みのシード。</translation>
    </message>
    <message>
        <source>A line kept in the model&apos;s file.</source>
        <translation>モデルのファイルに残す1行のメモ。</translation>
    </message>
    <message>
        <source>train needs at least one folder of photos</source>
        <translation>trainには写真のフォルダーが1つ以上必要です</translation>
    </message>
    <message>
        <source>train needs --out</source>
        <translation>trainには--outが必要です</translation>
    </message>
    <message>
        <source>--precision takes auto, float32 or bfloat16, not &apos;%1&apos;</source>
        <translation>--precisionにはauto、float32、bfloat16のいずれかを指定します。「%1」は使えません</translation>
    </message>
    <message>
        <source>Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.
Stop it with Ctrl-C at any time; the same command with --resume goes on where it was.</source>
        <translation>自分の写真でネットワークを学習します。画像のフォルダー、ファイルのリスト、公開データセット、パック済みファイルを使えます。
Ctrl-Cでいつでも停止できます。同じコマンドに--resumeを付けると続きから再開します。</translation>
    </message>
    <message>
        <source>Photos to train on.</source>
        <translation>学習に使う写真。</translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>反復%n回 (学習時間%1) で一時停止しました。モデル: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>反復%n回 (学習時間%1) で完了しました。モデル: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>続けるには: %1</translation>
    </message>
    <message>
        <source>Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole stays as it is.</source>
        <translation>写真、またはフォルダー内のすべての写真の穴を補完します。穴から16ピクセルより離れた部分は変更されません。</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>1枚の写真</translation>
    </message>
    <message>
        <source>All photos of a folder, each with the mask of its name. What was finished before is skipped, so the same command goes on after a stop.</source>
        <translation>フォルダー内のすべての写真。それぞれ同じ名前のマスクを使います。完了済みの写真は飛ばすため、中断後に同じコマンドで続行できます。</translation>
    </message>
    <message>
        <source>The models on this computer, the same that the editor has.</source>
        <translation>このコンピューターのモデル。エディターと共通です。</translation>
    </message>
    <message>
        <source>All of them; * marks the one used where none is named</source>
        <translation>すべて表示します。*は指定がない場合に使うモデルです</translation>
    </message>
    <message>
        <source>Add safetensors, PyTorch&apos;s .pt, or TensorFlow&apos;s NAME.index</source>
        <translation>safetensors、PyTorchの.pt、TensorFlowのNAME.indexを追加します</translation>
    </message>
    <message>
        <source>Copy one to a file</source>
        <translation>モデルをファイルにコピーします</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>名前を変更します</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>ゴミ箱に移動します</translation>
    </message>
    <message>
        <source>Show or choose the one used where none is named</source>
        <translation>指定がない場合に使うモデルを表示または選択します</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>%n枚の写真のいずれにも、「%1」に同じ名前のマスクがありません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>反復%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>写真%n枚は収まりませんでした</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>写真%n枚、%L1 MB: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluate needs a folder of photos</source>
        <translation>evaluateには写真のフォルダーが必要です</translation>
    </message>
    <message>
        <source>fill needs a photo, or a folder of photos</source>
        <translation>fillには写真または写真のフォルダーが必要です</translation>
    </message>
    <message>
        <source>&apos;-&apos; stands for no file here: photos aren&apos;t read from a pipe or written to one</source>
        <translation>「-」はファイルとして扱いません。写真をパイプで読み書きすることはできません</translation>
    </message>
    <message>
        <source>the results would go to a folder called &apos;%1&apos;</source>
        <translation>結果が「%1」という名前のフォルダーに入ることになります</translation>
    </message>
    <message>
        <source>--%1 takes a name that ends in .png, not &apos;%2&apos;</source>
        <translation>--%1には.pngで終わる名前を指定します。「%2」は使えません</translation>
    </message>
    <message>
        <source>selftest takes no files; use --model</source>
        <translation>selftestにファイルは指定できません。--modelを使ってください</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>履歴の保持</translation>
    </message>
    <message>
        <source>a step of the history can&apos;t be read back</source>
        <translation>履歴のステップを読み戻せません</translation>
    </message>
    <message>
        <source>a step of the history is damaged</source>
        <translation>履歴のステップが破損しています</translation>
    </message>
    <message>
        <source>some heat maps are damaged and were left out</source>
        <translation>破損しているヒートマップがあり、除外されました</translation>
    </message>
    <message>
        <source>some variants of fills are damaged and were left out</source>
        <translation>破損している補完のバリエーションがあり、除外されました</translation>
    </message>
    <message>
        <source>the history is damaged: some or all of its steps were left out</source>
        <translation>履歴が破損しています。一部またはすべてのステップが除外されました</translation>
    </message>
    <message>
        <source>a filled hole is missing</source>
        <translation>補完した穴が見つかりません</translation>
    </message>
    <message>
        <source>the picture of a variant is damaged</source>
        <translation>バリエーションの画像が破損しています</translation>
    </message>
    <message>
        <source>the stored attention is damaged</source>
        <translation>保存されたアテンションが破損しています</translation>
    </message>
    <message>
        <source>The engine %1 doesn&apos;t tell where pixels came from: the picture of that is empty</source>
        <translation>エンジン %1 はピクセルの出どころを示さないため、その画像は空です</translation>
    </message>
    <message>
        <source>The engine %1 has one stage: the first stage&apos;s picture is the result once more</source>
        <translation>エンジン %1 は一段階だけのため、第一段階の画像は結果と同じものです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a meaning of its own on the command line</source>
        <translation>「%1」はコマンドラインで特別な意味を持ちます</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>出力を書き出す</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1 (使用不可: %2)</translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>デバイス: %1
方式: %2
Qt %3とOpenCV %4でビルドされています。

GNU General Public Licenseバージョン3以降に基づくフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation>Lacunaについて</translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation>写真の穴を補完し、すべてのピクセルのコピー元を表示します。
処理はすべてこのコンピューター上で行われます。</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>バージョンとデバイス</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>写真を開きます</translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation>新しい写真としてペースト(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>クリップボードの画像を開きます</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>別名で保存(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>写真を閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>写真を閉じます</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>プログラムを終了します</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>直前の操作を取り消します</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>取り消した操作をやり直します</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>ブラシ(&amp;B)</translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation>消したいものを塗ります</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>消しゴム(&amp;E)</translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation>塗りすぎた部分を消します</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>長方形(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation>消したいものを囲むように長方形をドラッグします</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>楕円(&amp;I)</translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation>消したいものを囲むように楕円をドラッグします</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>なげなわ(&amp;L)</translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation>消したいものの周りをなぞります</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>多角形(&amp;P)</translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation>消したいものの周りを角から角へクリックします</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>自動選択(&amp;W)</translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation>色をクリックすると、似た色の部分をまとめて選択します</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>オブジェクト(&amp;O)</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation>対象をクリックするか、枠で囲みます</translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation>クリック補完(&amp;F)</translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation>ゴミや対象をクリックすると、検出から補完までを一度に行います</translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation>ゴミ検出(&amp;D)</translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation>多数の小さなゴミを一度に検出します</translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation>キーボードで塗る(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation>矢印キーで写真上のポインターを動かし、スペースキーまたはEnterキーで押します</translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation>コピー元ブラシ(&amp;S)</translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation>コピーを禁止する場所、または優先する場所を塗ります</translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation>コピー元を追跡(&amp;T)</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation>補完した部分にポインターを合わせると、コピー元が表示されます。クリックするとそのコピー元を除外できます。</translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation>追加と削除を切り替え(&amp;W)</translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation>塗るモードと消すモードを切り替えます</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>ブラシを小さく(&amp;M)</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>ブラシを小さくします</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>ブラシを大きく(&amp;G)</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>ブラシを大きくします</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反転(&amp;I)</translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation>穴と残す部分を入れ替えます</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>クリア(&amp;C)</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>すべての穴を解除</translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation>前回の穴を再利用(&amp;R)</translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation>この写真または同じサイズの写真に、前回補完した穴をもう一度使います</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>拡張(&amp;G)</translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation>すべての穴を、下で選択した幅だけ拡張します</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation>縮小(&amp;H)</translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation>すべての穴を、下で選択した幅だけ縮小します</translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation>境界を滑らかに(&amp;M)</translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation>すべての穴の角やギザギザを丸め、細かい点を取り除きます</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation>穴を輪郭だけで表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation>穴を色ではなく、動く輪郭線で表示します</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>マゼンタ(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>ブルー(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>オレンジ(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>グリーン(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>イエロー(&amp;Y)</translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation>穴をこの色で表示します</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>その他(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation>穴に重ねる色を選択します</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>読み込み(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation>白黒画像から穴を読み込みます。白い部分が穴になります。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation>穴を白黒画像として保存します</translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation>コピー元の指定をすべて解除(&amp;U)</translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation>コピー元ブラシの指定をすべて解除します</translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation>穴を表示(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation>穴の色とコピー元の指定を表示または非表示にします</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>補完(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation>周囲をもとに穴を補完します</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>ドラフトを採用(&amp;K)</translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation>補完を中止し、最初の粗い結果を採用します</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation>補完を中止し、写真を元のままにします</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>モデル(&amp;M)…</translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation>補完に使うモデルの表示、読み込み、比較、削除を行います</translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation>学習(&amp;R)…</translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation>編集を続けながら、自分の写真でモデルを学習させます</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>ズームイン(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>写真を拡大表示します</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>ズームアウト(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>写真を縮小表示します</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>画面サイズに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>写真全体を表示します</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>100%表示(&amp;A)</translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation>写真の1ピクセルを画面の1ピクセルで表示します (100%)</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>オリジナルを表示(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation>開いたときの写真を表示します。「\」を押している間だけ表示することもできます。</translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation>ピクセルのコピー元を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation>補完した部分を、コピー元の方向に応じて色分けします</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>フルスクリーン(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>画面全体を使います</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>システム(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>デスクトップの明暗に合わせます</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>明るい背景に暗い文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>暗い背景に明るい文字</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>すべてのショートカットを表示します</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation>Lacunaについて(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation>バージョン、ライセンス、このコンピューターで使える機能</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>マスク</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使用したファイルを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>ツール(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>マスク(&amp;M)</translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation>拡張・縮小の幅(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation>穴の色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>パネル(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation>メインツールバー</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>補完前と補完後を並べて表示(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation>写真に境界線を表示します。左が開いたときの状態、右が現在の状態です。</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>環境設定(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation>言語、外観、メモリ、キーなど</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation>プログラムのバージョンと記録を集めます。写真やファイル名は含まれません。</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>次の写真(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation>このフォルダーの次の写真を開きます</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>前の写真(&amp;V)</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation>このフォルダーの前の写真を開きます</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation>画像全体または穴の下の部分を、ほかのプログラム用にコピーします</translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation>作業を続きから再開できるように、プロジェクトを保存します。写真そのものは変わりません。</translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation>プロジェクトまたは画像を別の名前で保存します</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>画像を書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation>画像をPNG、JPEG、TIFF、WebPのいずれかで書き出します</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>変更箇所を表示(&amp;W)</translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation>補完した部分を示します。ファイルに記録があれば、写真を開く前の補完も示します。</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>ブラシを柔らかく(&amp;O)</translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation>ブラシの縁を柔らかくします。縁では補完結果が写真になじみます。</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>ブラシを硬く(&amp;H)</translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation>ブラシの縁を硬くします</translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation>境界をぼかす(&amp;F)</translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation>すべての穴の境界をぼかします。境界では補完結果が写真になじみます。</translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>拡張、縮小、平滑化、ぼかしの幅を%nピクセルにします</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>パネルを元に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at the first start</source>
        <translation>すべてのパネルを初回起動時の位置に戻します</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>ユーザーガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Read how everything works (in English)</source>
        <translation>すべての使い方を読みます (英語)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionLayer</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionPanel</name>
    <message>
        <source>Show where the &amp;pixels came from</source>
        <translation>ピクセルのコピー元を表示(&amp;P)</translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation>ピクセルのコピー元を表示</translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation>ポインター位置のピクセルを矢印で示す(&amp;X)</translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation>ポインター位置のピクセルを矢印で示す</translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation>このピクセルのもとになった部分を輪郭で示し、それぞれの寄与の割合を表示します</translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation>そのピクセルのヒートマップ</translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation>ポインター位置のピクセルへの寄与の大きさに応じて、写真全体を光らせます</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>色の濃さ</translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation>色を写真に重ねる濃さ</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>濃さ(&amp;N)</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>色の凡例</translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation>ピクセルの色はコピー元の方向を示します。白は近く、濃い色は遠くを表します。</translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation>先に、写真からコピーする方式で穴を補完してください。</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>このピクセルへの寄与が大きい%nか所です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation>色はコピー元の方向を示します。白は近くです。</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew.</source>
        <translation>コピー元をクリックすると、そこからのコピーを禁止してこの穴を再補完します。</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. %1 lets go.</source>
        <translation>コピー元をクリックすると、そこからのコピーを禁止してこの穴を再補完します。%1 キーで固定を解除します。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation>作業内容の自動保存</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>ブラシ</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>消しゴム</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <translation>表示を左右に移動</translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation>表示を上下に移動</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>オリジナル</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>補完前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>補完後</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view.</source>
        <translation>開いている写真です。消したいものを塗ってください。矢印キーで表示を移動します。</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer that paints with Space.</source>
        <translation>開いている写真です。消したいものを塗ってください。矢印キーで表示を移動し、%1 キーを押した後はポインターを移動してスペースキーで塗ります。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ClickFillTool</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>This is a large area: it is marked, press Fill to fill it</source>
        <translation>範囲が広いため、選択だけしました。「補完」を押すと補完します</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation>一致度 (PSNR, dB)</translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation>補完結果が元の内容にどれだけ近いか。大きいほど良好です。</translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation>差 (ℓ1, %)</translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation>元の内容との平均差。小さいほど良好です。</translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation>構造 (SSIM)</translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation>構造がどれだけ正しいか。1は完全な一致です。</translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation>ディテール (1 = 元と同じ)</translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation>元の内容と比べた補完結果のディテール。1未満は滑らかすぎることを示します。</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>時間 (秒)</translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation>写真1枚あたりの時間</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>現在の処理内容</translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation>欠けのない写真のフォルダー</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation>どのモデルの学習にも使っていない写真が適しています。フォルダーをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>フォルダーを選択</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>写真のフォルダーを選択</translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation>モデルの比較に使う写真</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>ブラシストローク</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>穴</translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation>写真から切り取る形。すべてのモデルで共通です。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最大枚数</translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation>使う写真の枚数。フォルダー全体から均等に選ばれます。</translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation>モデルの要らないテクスチャ方式も比較(&amp;T)</translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation>テクスチャ方式も比較</translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation>写真からのコピーだけの場合の結果を示します</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>比較するモデル</translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation>先頭のモデルを基準に、ほかのモデルを比較します</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>写真(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation>穴(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>最大枚数(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>モデル(&amp;M)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation>補完結果の画像</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation>オリジナル、穴、すべての補完結果</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>表を保存(&amp;B)…</translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation>画像を保存(&amp;C)…</translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation>写真ごとの数値 (表計算ソフト用)</translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation>補完結果の画像 (PNG)</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>測定結果</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数値(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>画像(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation>中止し、それまでの測定結果を表示します</translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation>各モデルで写真の穴を補完します</translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation>先にフォルダーと1つ以上のモデルを選択してください</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>開始しています…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>%Ln枚の写真を測定しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation>%1枚を除外しました。最初の理由: %2</translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation>かっこ内は先頭のモデルとの差です。* は偶然とはいえない差を示します。</translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation>写真が少なすぎて偶然かどうか判断できません。%1枚以上あるとより確実です。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>表を保存</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>comparison.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>comparison.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>画像 (*.png)</translation>
    </message>
    <message>
        <source>A row for each model and method; closer to the truth is better</source>
        <translation>モデルと方式ごとに1行。元の画像に近いほど良い結果です</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation>補完前と補完後の境界線</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation>ドラッグするか矢印キーで動かします。左が補完前、右が補完後です。</translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation>幅の%1%</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation>「%1」の穴を補完しないままにしますか？</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>「%1」への変更を保存しますか？</translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation>保存しないと、前回の保存以降に補完した内容は失われます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>「%1」を実行できませんでした。</translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation>画像自体は変更されていません。塗った穴は、プロジェクトとして保存しないと失われます。プロジェクトに保存すると、続きから作業を再開できます。</translation>
    </message>
    <message>
        <source>Save your work on “%1” as a project?</source>
        <translation>「%1」の作業をプロジェクトとして保存しますか？</translation>
    </message>
    <message>
        <source>The photo itself stays as it is in any case. What you filled is lost unless you save it.</source>
        <translation>写真そのものはどの場合も変わりません。保存しないと、補完した内容は失われます。</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>「%1」を置き換えますか？</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>同じ名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置き換える(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation>ゴミの検出</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>ゴミ</translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation>ゴミを除外</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation>補完を拡張</translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation>塗った部分の外側へ補完を広げる幅。再補完は行いません。</translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation>境界のぼかし幅</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>境界の色を合わせる</translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation>この穴の境界の色を合わせる</translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation>継ぎ目が目立たないように、補完部分の色を写真に合わせます。再補完は行いません。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>境界のぼかし</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill was made</source>
        <translation>補完結果を写真になじませる幅。再補完は行いません。「拡張」と合わせて、補完した範囲まで広げられます</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>楕円</translation>
    </message>
    <message>
        <source>Remove ellipse</source>
        <translation>楕円で削除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>「%1」として保存</translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation>高いほど画質がよく、ファイルが大きくなります</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>撮影情報を残す</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation>日時、カメラ、レンズ、位置、キャプション、権利情報をファイルに残します</translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation>カラープロファイルを残す</translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation>プロファイルに対応したどのプログラムでも同じ色で表示されます</translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation>ピクセルのコピー元も保存 (%1-attention.png)</translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation>「アテンション」パネルと同じ、コピー元の色分け画像</translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation>補完した範囲も保存 (%1-mask.png)</translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation>白黒画像。白が補完した部分です。</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>画質(&amp;Q):</translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation>この形式では、写真の16ビットのうち8ビットだけが保存されます。PNGとTIFFではすべて保存されます。</translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation>この形式は透明部分に対応していません。PNG、TIFF、WebPは対応しています。</translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation>補完した部分をファイルに記録</translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation>画像の一部を補完したこと、その場所、使用したモデルを、ほかのプログラム用に記録します</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>ファイルを書き出します</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>何も書き出しません</translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation>可逆圧縮(&amp;L)</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation>すべてのピクセルをそのまま残します。ファイルサイズは数倍になります。</translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation>画質に応じる</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation>半分 (ファイルが小さい)</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>色のディテール</translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation>鮮やかな色どうしの細かい境目にはすべて必要です。自動では、画質90以上ですべて残します。</translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation>色のディテール(&amp;C):</translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation>LZW (どのプログラムでも読める)</translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation>Deflate (ファイルが小さい)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>圧縮</translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation>どれを選んでも画質は劣化しません</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>圧縮(&amp;P):</translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation>16ビット (写真と同じ)</translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation>8ビット (半分のサイズ)</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>ビット深度</translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation>16ビットでは階調が細かく残るため、その後の編集に適しています</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>ビット深度(&amp;D):</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation>PNG、無劣化 (*.png)</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation>JPEG、小さいサイズ (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation>TIFF、無劣化 (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation>WebP、小さいサイズ (*.webp)</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>ファイルの取り込み</translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation>ファイルの読み込みまたは書き込み</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>無題</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>クリップボードに画像がありません</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>ペーストしています…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1を開いています…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>%1を保存しています…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>マスクを読み込む</translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation>マスク%1の読み込み</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>マスクは%1 × %2ピクセル、写真は%3 × %4ピクセルです</translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation>写真と同じサイズのマスクを選択してください。</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>マスクを保存</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation>写真とプロジェクト (%1)</translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation>写真の穴の下の部分をコピーしました</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>写真をコピーしました</translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation>ほかのプログラムで作成されたファイルのため、1枚の画像として開きました</translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation>Lacunaプロジェクト、続きから作業を再開可能 (*.ora)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>プロジェクトを保存</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>画像を書き出し</translation>
    </message>
    <message>
        <source>Everything else was opened</source>
        <translation>それ以外はすべて開きました</translation>
    </message>
    <message>
        <source>Open all of %1</source>
        <translation>%1 を完全に開く</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation>穴を補完</translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation>補完: %1のドラフト</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>ドラフトを採用</translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation>コピー元を除外して補完: %1</translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation>補完結果を写真に反映</translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation>再補完: %1</translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation>穴を補完: %1</translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation>%1個の穴を補完: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行デバイス</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>処理を実行するデバイス。「自動」では、使用できるGPUがあればGPUを使います。</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>ディテール</translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation>大きい穴をどれだけ細かく処理するか</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation>この写真とこのコンピューターに合ったバランス</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>高速</translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation>大きい穴を小さいサイズで補完します。速くなりますが、鮮明さは下がります。</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation>メモリが許す限り細かく処理します。遅くなりますが、鮮明になります。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>参照範囲</translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation>補完のために参照する、穴の周囲の広さ。「自動」では穴に合わせて決まります。</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation>穴を拡張</translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation>塗った部分の外側もこの幅だけ補完し、縁が残らないようにします</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>境界のぼかし</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation>補完結果を境界で写真になじませる幅</translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation>境界の色を合わせる(&amp;C)</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>境界の色を合わせる</translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation>継ぎ目が目立たないように、補完部分の色を写真に合わせます</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>方式(&amp;D)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation>実行デバイス(&amp;R)</translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation>ディテール(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation>参照範囲(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation>穴を拡張(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation>境界のぼかし(&amp;S)</translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation>使用できるGPUがあればGPU、なければCPUを使います</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Always works</source>
        <translation>常に使用できます</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1 (使用不可)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation>先に、消したいものを塗ってください</translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation>細かいディテールを残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation>細かいディテールを残す</translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation>コピー元の細かい質感を補完部分に加え、ぼんやりした印象を抑えます</translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation>境界を広げる余白を作る(&amp;W)</translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation>境界を広げる余白を作る</translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation>穴の周囲も生成し、後から「穴」パネルで境界を広げられるようにします。小さい穴では品質がやや下がります。</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation>候補として作成する補完結果の数。「穴」パネルに順に追加されます。</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>バリエーション(&amp;A)</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>その他のオプション</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>めったに変更しない項目を表示します</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation>このフォルダーの写真。クリックすると開きます。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation>輪郭の検出</translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation>対象の検出</translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation>枠の中に、周囲と区別できるものがありません</translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation>そこには区別できるものがありません。対象を枠で囲んでください。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>ユーザーガイド</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation>開いた写真</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation>これまでの操作。クリックするとその時点に戻ります。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation>補完済みの穴の変更</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>キャンセルしました。%n個のバリエーションが「穴」パネルに残っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation>別の補完結果を作成できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>「穴」パネルに%n個のバリエーションがあります。クリックすると表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>穴を補完</translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation>穴を解除</translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation>補完を削除</translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation>補完の境界</translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation>広い参照範囲</translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation>狭い参照範囲</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>細かく</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>粗く</translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation>%1、再試行</translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation>この方式では常に同じ結果になります。別の方式を選択してください。</translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation>バリエーション%1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation>問題なさそう</translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不確か</translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation>この穴は、モデルが学習した穴より大きいものです。参照範囲を広げるか、穴を分割してください。</translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation>多くの場所を混ぜ合わせているため、ぼんやり見えることがあります。コピー元ブラシでコピーする場所を指定してください。</translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation>境界が写真とよくなじんでいません。境界の色を合わせるか、消し残りを覆うように穴を拡張してください。</translation>
    </message>
    <message>
        <source>It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.</source>
        <translation>周囲よりぼけています。「補完」パネルで「細かいディテールを残す」をオンにするか、「テクスチャ」方式を試してください。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation>穴</translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation>穴はまだありません。</translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation>穴 %1
%2 × %3 px</translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation>これから補完する穴と補完済みの穴。クリックすると表示されます。</translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation>「補完」パネルと同じ</translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation>この穴の方式</translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation>この穴の補完または再補完に使う方式</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>再補完</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>この穴を補完</translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation>この穴だけを補完し、ほかの穴はそのままにします</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation>この穴を削除</translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation>塗っただけの穴はマスクから削除し、補完済みの穴は元のピクセルに戻します (Delete)</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>境界</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation>これを補完</translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation>この穴を再補完</translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation>この補完に問題は見当たりません。</translation>
    </message>
    <message>
        <source>Hole %1 — %2</source>
        <translation>穴 %1 — %2</translation>
    </message>
    <message>
        <source>Hole %1 — %2
%3</source>
        <translation>穴 %1 — %2
%3</translation>
    </message>
    <message>
        <source>Fills this hole once more with the method above; all else is as the Fill panel says now</source>
        <translation>この穴を上の方法でもう一度補完します。その他は「補完」パネルの現在の設定に従います</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>なげなわ</translation>
    </message>
    <message>
        <source>Remove lasso</source>
        <translation>なげなわで削除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation>ℓ1 粗い段階</translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation>ℓ1 精細化後</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>クリティック</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>敵対的損失</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>勾配ペナルティ</translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation>検証用クロップのPSNR</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>学習曲線</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation>ホイール: ズーム · ドラッグ: 移動 · ダブルクリック: 全体表示 · ポインターを合わせると値を表示</translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation>%.1f dB</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>この曲線を表示または非表示にします</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>対数目盛</translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation>小さい値の小さな変化を、大きい値の大きな変化と同じ大きさで表示します。負の値は表示できません。</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation>平均する反復の数。バッチごとの値は大きくばらつきます。</translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation>表示する反復を減らす</translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation>表示する反復を増やす</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>すべての反復を表示</translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation>%1 dB (反復%2回目)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation>反復%1回目: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>ツールオプション</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>補完</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>穴</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>「%1」を取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>取り消し(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>「%1」をやり直し(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直し(&amp;R)</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation>補完した部分にポインターを合わせると、コピー元が表示されます</translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation>「\」を押している間、オリジナルを表示します</translation>
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
        <translation>リストを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>パネル</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation>実行中の補完の完了を待つか、キャンセルしてください</translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation>ドラフトを採用しました。取り消すと穴に戻ります。</translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation>ディスクの空き容量が足りないため、履歴の古い操作の一部を削除しました</translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation>%1で補完しました (%2秒)</translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation>キャンセルしました。写真は元のままです。</translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation>この写真はLacunaの別のウィンドウでも開いています。最後に保存した内容が残ります。</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>フィルムストリップ</translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation>この写真に変更の記録はありません</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill</source>
        <translation>消したいものをすべて塗ってから「補完」を押してください</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (%1)</source>
        <translation>消したいものをすべて塗ってから「補完」を押してください (%1)</translation>
    </message>
    <message>
        <source>Hold \ to see the original, press %1 to see where pixels came from</source>
        <translation>「\」を押している間はオリジナルを表示し、%1 キーでピクセルのコピー元を表示します</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation>穴を反転</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>マスクを反転</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>すべての穴を解除</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>マスクをクリア</translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation>前回のマスクを再利用</translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation>穴を拡張</translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation>拡張 (%1 px)</translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation>穴を縮小</translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation>縮小 (%1 px)</translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation>境界を滑らかに</translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation>境界を滑らかに (%1 px)</translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation>境界をぼかす</translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation>境界をぼかす (%1 px)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation>この方式が学習した内容。多数の写真から作られています。</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation>モデルの比較</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>モデルの比較</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>このコンピューターのモデル</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>現在の処理内容</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>モデルの名前を変更</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>読み込み(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation>モデルファイル (safetensors、PyTorch (.pt)、TensorFlow (.index)) を追加します。ファイルをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>書き出し(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation>モデルをファイルにコピーします</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation>モデルに別の名前を付けます (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation>モデルをゴミ箱に移動します</translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation>補完に使用(&amp;U)</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>今後の補完にこのモデルを使います</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比較(&amp;C)…</translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation>フォルダー内の写真でモデルを測定します</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation>モデルについてのメモを自由に入力</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation>モデルとともに保存されます</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモの入力</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>ファイルの情報</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>処理しています…</translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation>学習させたモデルはここに保存されます。ほかのモデルを追加するには、ファイルをこのウィンドウにドロップしてください。</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>パラメーター数 %1</translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation>%1 (%2から読み込み)</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>モデルの読み込み</translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation>%1
ファイルは追加後に変更されています。元の値:
%2</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>モデルを読み込む</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation>モデル (*.safetensors *.pt *.pth *.index);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>「%1」の読み込み</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>モデルを書き出し</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>「%1」を書き出し</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation>モデルはゴミ箱に移動されます。</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>モデルを削除</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>「%1」を完全に削除しますか？</translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation>ゴミ箱に移動できません: %1。</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>完全に削除(&amp;D)</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>デフォルトのモデルに設定</translation>
    </message>
    <message>
        <source>What fills can use; choose one to see more of it</source>
        <translation>補完に使えるモデルです。選ぶと詳細が表示されます</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation>Lacuna付属</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>読み込み</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>読み込み (%1)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation>%1: 補完に使用中のモデル</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1 (デフォルト)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>ステップ数</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>学習データ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>画質</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation>名前をダブルクリックすると変更できます。太字は補完に使用中のモデルです。</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>モデルの入手元</translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation>リストに追加した日時</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>学習の方法</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>学習のステップ数</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>学習に使った写真</translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation>学習終了時に、未学習の写真で補完結果が元の内容にどれだけ近かったか (および学習前からの向上幅)。値を比べられるのは同じ写真で学習したモデルどうしだけです。「比較」ではどのモデルも測定できます。</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>ファイルのサイズ</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation>ファイルのSHA-256の先頭部分。ファイルどうしの区別に使えます。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>オブジェクトを除外</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation>学習に使う写真のフォルダー。ここにドロップして追加できます。</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>フォルダーを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>フォルダーを追加</translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation>フォルダーを選択します。サブフォルダーの写真も対象になります。</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation>以前の学習に使ったフォルダー</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>除外(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation>選択したフォルダーをリストから外します。ファイルは削除されません。</translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation>写真の一部</translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation>全体から選んだ写真の一部</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>除外されたファイル</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>使用できないファイルとその理由</translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation>学習に使う写真のフォルダー</translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation>写真のフォルダーをここにドロップするか、追加してください。まずは同じ種類のテクスチャの写真が20枚ほどあると効果的です。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>写真%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation> · %1メガピクセル</translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation> · %1 / %2枚を確認済み</translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation>使用できる写真がありません。</translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation>写真がこれほど少ないと、写っている質感しか学習できず、検証用の写真も確保できません。数値は実際よりよく見えます。できれば写真を追加してください。</translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation>写真が%1枚未満だと、主に写っている質感だけを学習します。同じ種類の写真では効果が期待できます。検証用の数値が向上しなくなったら停止してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln個のファイルを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>使用できないファイルとその理由を表示します</translation>
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
        <translation>写真でモデルを試す</translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation>写真の中に、穴を試せる場所がありません</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>多角形</translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation>多角形で削除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>一般(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation>補完(&amp;L)</translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation>ファイル(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>ショートカット(&amp;S)</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>デフォルトに戻す(&amp;D)</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>デフォルトに戻す</translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation>最初の3ページの設定をすべて初期値に戻します</translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation>このウィンドウを閉じます。変更はすでに反映されています。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation>すべての表示言語。すぐに切り替わります。</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>テーマ(&amp;T)</translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation>ウィンドウの明暗</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation>ブラシのポインター(&amp;P)</translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation>ブラシ使用時のポインターの表示</translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation>ブラシの輪郭</translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation>輪郭と十字線</translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation>透明部分(&amp;R)</translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation>写真の透明部分に表示される格子</translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation>明るい格子</translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation>グレーの格子</translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation>暗い格子</translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation>補完の実行デバイス(&amp;O)</translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation>補完を処理するデバイス。「自動」では、使用できるGPUがあればGPUを使います。</translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation>CPUスレッド数(&amp;T)</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation>補完に使うCPUスレッドの数。減らすと、ほかのプログラムに余裕ができます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation>補完用メモリ(&amp;M)</translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation>1回の補完で使うメモリの上限。少ないと、大きい穴の処理が粗くなります。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation>取り消し用メモリ(&amp;U)</translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation>取り消しに使うメモリの上限。古い操作はディスクに保存され、必要なときに読み込まれます。</translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation>自動保存の間隔(&amp;S)</translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation>変更後、この時間がたつと作業内容を記録し、プログラムが異常終了しても復元できるようにします</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation>撮影情報を残す(&amp;C)</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation>日時、カメラ、レンズ、位置、キャプション、権利情報を保存する画像に残します。書き出しごとに変更できます。</translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation>補完したことを保存画像に記録(&amp;F)</translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation>報道分野の要請に沿って、一部がモデルで生成されたことをほかのプログラムに伝えます</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>演算精度(&amp;A)</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>正確 (32ビット)</translation>
    </message>
    <message>
        <source>Fast (16 bit)</source>
        <translation>高速 (16ビット)</translation>
    </message>
    <message>
        <source>How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. Automatic is fast on graphics cards that are made for it, and exact on the processor</source>
        <translation>補完を計算する精度。「高速」ではピクセルの変化は平均で256段階の1未満です。「自動」は対応するグラフィックスカードでは高速、CPUでは正確になります</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation>予定に対する進み具合</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation>これまでの学習ステップ数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>最近の速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation>予定の終わりまでの時間。一時停止中は含みません。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行デバイス</translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation>デバイスと、プログラムが現在使用しているメモリ</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation>学習に使う写真と、測定のために取り分けた検証用の写真</translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation>検証用クロップ</translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation>学習に使わない写真のクロップでの平均値。補完結果と正解との差を、開始時と比べて示します。</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation>開いている写真の穴の下にある正解は、誰にもわかりません。そこで、内容がわかっている場所に同じ形の穴を作って補完し、実際の内容と比べます。チェックポイントごとに低い優先度で測定します。</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>学習は行われていません</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation>補完の完了を待っています…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>一時停止しています…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>未測定</translation>
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
        <translation> · ℓ1 %1%</translation>
    </message>
    <message>
        <source>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</source>
        <translation>PSNR %1 dB (%2) · ℓ1 %3% (%4)</translation>
    </message>
    <message>
        <source>Choose photos and press Start.</source>
        <translation>写真を選択して「開始」を押してください。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation>%1 (学習時間 %2)</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>学習時間 %1</translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation>、半精度</translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation>%1、GPUメモリ %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation>%1 (検証用なし)</translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation>%1 (検証用 %2)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln個のファイルを除外</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>使用できないファイルとその理由を表示します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>除外されたファイル</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>使用できないファイルとその理由</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation>論文の比較対象: コンテキストアテンションの代わりにアピアランスフローを使用。</translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation>論文のベースライン: アテンション分岐のない2段構成。</translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation>第1段のみ、再構成損失で学習。</translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation>Pathakら (2016): エンコーダー、チャネルごとの全結合層、デコーダー。二乗誤差と、穴のクリティック。</translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation>フルモデル。WGAN-GPの代わりにDCGANの交差エントロピーを使用。</translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation>Iizukaら (2017): 幅の広い単一の補完ネットワーク。まず二乗誤差で学習し、次に2つのクリティックを統合。補完結果はブレンドされます。</translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation>付属モデルの学習方法 (GPU使用): 再構成損失のみ、バッチサイズ32。</translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation>独自レシピ: 人が塗るような穴、l1と二乗誤差、小さめのステップ。ファインチューニングに最適です。</translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation>フルモデル。WGAN-GPの代わりに最小二乗クリティックを使用。</translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation>フルモデル。穴の部分のl1なし。</translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation>論文のフルモデル: 粗い段階と精細化段階、コンテキストアテンション、割引付きl1、2つのWGAN-GPクリティック。</translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation>フルモデル。指定した特徴ネットワークによる知覚損失を使用。</translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation>フルモデル。穴のすべてのピクセルを等しく重み付けするl1を使用。</translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation>論文の比較対象: コンテキストアテンションの代わりに空間変換器 (Spatial Transformer) を使用。</translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation>フルモデル。指定した特徴ネットワークによる知覚損失とスタイル損失を使用。</translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation>フルモデル。補完結果を滑らかに保つ全変動を追加。</translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation>フルモデル。WGAN-GPの原論文どおり、全ピクセルに勾配ペナルティを適用。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation>「%1」を復元しました。残すには保存してください。</translation>
    </message>
    <message>
        <source>Look for work that was left behind</source>
        <translation>残された作業を探す</translation>
    </message>
    <message>
        <source>Restore all of “%1”</source>
        <translation>「%1」を完全に復元</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation>作業内容の復元</translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation>前回、Lacunaが正常に終了しませんでした。作業内容は、最後の数秒を除いて残っています。</translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation>復元できる作業</translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation>開いていた写真 (新しい順)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>復元(&amp;R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation>写真を前回の状態で開きます。ほかの写真は次回の起動時に再度表示されます。</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation>この写真の作業内容を破棄します。写真そのものは残ります。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>後で(&amp;L)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>次回の起動時にもう一度確認します</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>ペーストした画像</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>長方形</translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation>長方形で削除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation>レポートの内容は、バージョン、デバイス、プログラムの記録です。写真の内容やファイル名は含まれず、どこにも送信されません。保存またはコピーして、ご自身の説明に添えてください。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation>レポートの全内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>レポートをクリップボードにコピーします</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>レポートをテキストファイルに保存します</translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation>レポートを保存せずに閉じます</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択してください</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>学習済み</translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation>開いている写真で比較(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation>「補完」のモデルリストに表示される名前</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation>モデルについてのメモ (学習に使った写真、適した用途など)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>採用(&amp;K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation>モデルをライブラリに追加します。「補完」ですぐに使えます。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation>この学習をすべてのチェックポイントとともにゴミ箱に移動します</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>メモ(&amp;O)</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>確認待ちの学習はありません。</translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation>学習が終わると、ここでモデルの比較、採用、破棄ができます。</translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation>モデルをライブラリに追加しています…</translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation>開始時のモデルのほうが良好です。このモデルを破棄するか、学習率を下げて長く学習させてください。</translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation>モデルが書き出される前に終了しました。</translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation>両方のモデルで補完しています…</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>開いている写真で比較</translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation>開始時のモデルと新しいモデルで穴を補完し、両方を表示します。写真は変わりません。</translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation>比較すると、穴に対する両方のモデルの結果を確認できます。</translation>
    </message>
    <message>
        <source>The training is not over yet. Comparing takes the model as of its last checkpoint.</source>
        <translation>学習はまだ終わっていません。比較には最後のチェックポイントのモデルを使います。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation>マスク適用</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗い段階</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>精細化後</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>アテンション</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation>検証用サンプル</translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation>矢印キーで画像を選択、Enterキーで拡大</translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation>サンプルは、検証用の写真で最初に測定した後に表示されます。</translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation>検証用の写真の一部と穴</translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation>第1段の結果</translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation>完成した補完結果</translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation>第2段のコピー元。色は方向を示します。</translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation>実際の内容</translation>
    </message>
    <message>
        <source>Crops that it doesn&apos;t learn from; click one to enlarge it</source>
        <translation>学習に使わないクロップです。クリックすると拡大します</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation>時点</translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation>学習のより早い時点で補完した、同じサンプルを表示します</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>前のサンプル</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>後のサンプル</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>反復%1回目</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>学習前</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation>サンプルの拡大表示</translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation>%1 · サンプル%2 · 反復%3回目</translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation>矢印キー: 段階とサンプル · Page Up / Page Down、ホイール: 時点</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation>開始モデル</translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation>新しいモデルの初期状態。学習済みモデルから始めると、ゼロから始めるよりずっと速く写真を学習できます。</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>レシピ</translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation>ネットワークの構造と学習の方法</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>時間 (分)</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>反復回数</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>終了条件の種類</translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation>終了条件の決め方。停止や延長はいつでもできます。</translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation>学習時間。一時停止中は含みません。</translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation>学習のステップ数。1ステップで1バッチのクロップを処理します。</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>クロップサイズ</translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation>学習に使う正方形の切り出しの1辺。大きいほど周囲が広く入りますが、時間とメモリが必要です。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチサイズ</translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation>まとめて処理するクロップの数。必要なメモリはこの数に比例します。</translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation>VGGの重み (safetensors)</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>特徴ネットワーク</translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation>このレシピでは、別のネットワークから見た特徴で画像を比較します。Lacunaには付属していません。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation>特徴ネットワークを選択</translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation>VGGの重みのファイル</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>重み (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>開始モデル(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>レシピ(&amp;E)</translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation>特徴ネットワーク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation>学習の長さ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation>クロップサイズ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>バッチサイズ(&amp;B)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation>1ステップの大きさ。検証用クロップの結果が悪化したら下げてください。</translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation>レシピの値</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>更新あたりのバッチ数</translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation>複数の小さいバッチを1つの大きいバッチとして扱います。メモリは減り、時間は増えますが、結果は同じです。</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>実行デバイス</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>処理を実行するデバイス。「自動」では、使用できるGPUがあればGPUを使います。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>単精度 (float32)</translation>
    </message>
    <message>
        <source>Half (bfloat16)</source>
        <translation>半精度 (bfloat16)</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Half is faster where the device calculates it by itself</source>
        <translation>デバイスが半精度の計算に対応していれば、半精度のほうが高速です</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>スレッド数</translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation>CPUのスレッド数。どのスレッドも、ほかの作業を優先して動作します。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>写真用メモリ</translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation>デコードしたまま保持する写真</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>チェックポイントの間隔</translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation>状態を保存する間隔。停電などがあっても、そこから学習を再開できます。</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分</translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation>比較の間隔</translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation>検証用クロップで開始時と比較する間隔 (反復回数)</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> 回</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation>値を変えるとクロップと穴が変わります。同じ値なら同じモデルになります。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation>モデルのファイルに保存される1行のメモ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>通常は変更する必要のない設定を表示します</translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation>確認待ちの学習 (%1)</translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation>中断した学習 (%1)</translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation>同じ写真と設定で続きから再開します</translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation>Lacuna付属のモデル</translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation>あらゆる写真に適した出発点です</translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation>モデルファイル…</translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation>レシピと同じ種類のネットワークのsafetensorsファイル</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>ゼロから</translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation>ランダムな重みから始めます。多数の写真と、数分ではなく数日の時間が必要です。</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>開始に使うモデル</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>モデル (*.safetensors)</translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation>レシピが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation>GPUの空きメモリが少ないため、レシピよりバッチを小さくし、更新あたりのバッチ数を増やしています。</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation>このコンピューターの空きメモリが少ないため、レシピよりバッチを小さくし、更新あたりのバッチ数を増やしています。</translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation>レシピが見つかりませんでした。インストールが壊れています。</translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation>このレシピには特徴ネットワークが必要です。</translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation>先に写真のフォルダーを追加してください。</translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation>使用できる写真がありません。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>ショートカットを変更(&amp;S)…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>ショートカットを変更</translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation>環境設定で好みのキーを設定します</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>写真の上</translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation>オリジナルを一時的に表示</translation>
    </message>
    <message>
        <source>hold \</source>
        <translation>「\」を長押し</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>表示を移動</translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation>スペースキー+ドラッグ、中ボタン、矢印キー</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>ホイール、ピンチ</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+クリック</translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation>図形で追加</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+ドラッグ</translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation>図形で削除</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+ドラッグ</translation>
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
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation>名前またはキーにこの文字を含むコマンドだけを表示します</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation>キーを変更するコマンドを選択します</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation>コマンドに割り当てるキーを押してください</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>このキーを使用(&amp;U)</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>このキーを使用</translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation>選択したコマンドのキーをこのキーに置き換えます</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>キーなし(&amp;N)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation>選択したコマンドからすべてのキーを外します</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>リセット(&amp;R)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation>選択したコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>すべてリセット(&amp;A)</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>すべてのコマンドのキーを初期設定に戻します</translation>
    </message>
    <message>
        <source> or </source>
        <translation> または </translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation>コマンドを選択し、下の欄で新しいキーを押してください。</translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation>このキーは写真の表示の操作に必要です。別のキーを選択してください。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation>%1は現在「%2」に割り当てられています。割り当てるとそちらでは使えなくなります。</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation>下の欄で「%1」の新しいキーを押してください。</translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation>キーを割り当て直す(&amp;T)</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>キーを割り当て直す</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation>ここからのコピーを禁止</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>ここからのコピーを優先</translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation>コピー元の指定を解除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation>コピー元の指定をすべて解除</translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation>補完の完了を待ってから、コピー元をもう一度選択してください</translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation>この部分だけを再補完することはできません。塗り直して、もう一度補完してください。</translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation>このコピー元を除いて補完</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation>コピー禁止</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>ここからのコピーを禁止</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>優先</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>ここからのコピーを優先</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>指定を解除</translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation>コピー元の選択を自動に戻します (Altキーを押している間は一時的に解除)</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here</source>
        <translation>赤い縞: 補完時にここからコピーしません</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (%1 switches to prefer)</source>
        <translation>赤い縞: 補完時にここからコピーしません (%1 キーで「優先」に切り替え)</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits</source>
        <translation>緑の点: 適していれば、補完時にここからコピーします</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (%1 switches to never)</source>
        <translation>緑の点: 適していれば、補完時にここからコピーします (%1 キーで「コピー禁止」に切り替え)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation>左右の矢印キーで、2つの画像の境界線を動かします</translation>
    </message>
    <message>
        <source>Two pictures, one on each side of the line; drag it or use the arrow keys</source>
        <translation>線の両側に1枚ずつ画像を表示します。線はドラッグするか矢印キーで動かせます</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>進行状況</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>処理の進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>ドラフトを採用</translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation>中止し、現在の粗い結果を採用します</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次の操作</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>ポインターの下にある写真のピクセル</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation>100%では、写真の1ピクセルを画面の1ピクセルで表示します</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation>写真の幅、高さ、ビット深度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation>補完を処理するデバイス</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <translation>
            <numerusform>%nビット</numerusform>
        </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明部分あり</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>ファイルを処理しています…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>準備しています…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>準備中</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>ドラフト</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>精細化中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>仕上げ中</translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation>%1 · %2 / %3</translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation>プログラムが現在使用しているメモリと、そのうち取り消しが使う量および上限。古い操作はディスクに保存されます。</translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation>%1 · 取り消し %2 / %3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation>穴の変更</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation>穴に追加</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation>穴から削除</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>許容値</translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation>同じ色とみなす色の差。0ではクリックした色だけを選択します。</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>隣接部分のみ</translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation>クリックした場所とつながっている部分だけを選択します。オフにすると、写真全体から同じ色を選択します。</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>拡張</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>拡張する幅</translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation>検出した部分の周囲もこの幅だけ補完し、ぼけた縁や影も一緒に消します</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>感度</translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation>どこまで薄いゴミを検出するか。高すぎると粒子やテクスチャも検出されます。</translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation>最大サイズ</translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation>幅または高さがこれより大きいものは無視します</translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation>暗い点と明るい点</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>明るい点</translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation>ゴミの種類</translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation>周囲より暗い点、明るい点、またはその両方を検出します</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>すべて選択</translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation>すべてのゴミを選択</translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation>写真上の丸で囲まれたゴミをすべて穴にします</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation>検出数: %1</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>ブラシサイズ</translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation>写真のピクセル単位のブラシサイズ。[ と ] で縮小、拡大します。</translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation>ブラシサイズ (ピクセル)</translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation>筆圧でサイズを変更(&amp;I)</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>筆圧でサイズを変更</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation>ペンタブレットで軽く触れると、小さいブラシで塗ります</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>サイズ(&amp;Z)</translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation>消したいものを塗ります。Shift+クリックで直線を引きます。</translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation>塗りすぎた部分を消します。写真そのものは変わりません。</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>角から角へドラッグします。</translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation>対象を囲む枠の角から角へドラッグします。</translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation>消したいものの周りをなぞります。</translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation>角から角へクリックします。ダブルクリックまたはEnterキーで図形を閉じ、Backspaceキーで角を1つ戻します。</translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation>消したい色をクリックします。</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation>対象をクリックするか、枠で囲みます。</translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation>ゴミや対象をクリックするか、枠で囲みます。すぐに補完されます。</translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation>丸で囲まれたゴミを1つクリックするか、すべて選択します。</translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation>写真を塗って、次の補完でのコピー元を指定します。Altキーを押しながら塗ると解除します。</translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation>補完した部分をクリックするとコピー元の表示を固定します。コピー元をクリックすると、そこからのコピーを禁止して再補完します。</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>ブラシの硬さ</translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation>ブラシのうち完全に覆う部分の割合。縁に向かって補完結果が写真になじみます。{ と } で変更します。</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬さ</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once)</source>
        <translation>選択した部分を穴にします (Shiftキーを押している間は一時的に追加)</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; %1 switches)</source>
        <translation>選択した部分を穴にします (Shiftキーを押している間は一時的に追加、%1 キーで切り替え)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once)</source>
        <translation>選択した部分を写真のまま残します (Altキーを押している間は一時的に削除)</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)</source>
        <translation>選択した部分を写真のまま残します (Altキーを押している間は一時的に削除、%1 キーで切り替え)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation>開始時と比較できるものがないうちに停止しました。</translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation>まもなく開始時との最初の比較を行います。</translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation>検証用クロップで開始時より%1 dB向上しています。</translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation>以前は%1 dB向上していました。</translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation>再び悪化しています。停止してください。</translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation>検証用クロップで開始時から向上していません。</translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation>まだ開始時から向上していません。</translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation>検証用クロップで開始時より%1 dB悪化しています。</translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation>悪化しています (%1 dB)。停止するか、学習率を下げてください。</translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation>写真が少なすぎて検証用に取り分けられないため、学習に使っているクロップでの値です。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 s an iteration</source>
        <translation>1反復あたり%1秒</translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation>%1反復/秒</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingChip</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>iteration %1</source>
        <translation>反復%1回目</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>学習: 準備中</translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation>学習中 %1 · 残り %2</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>学習中 %1</translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation>学習 %1 · 待機中</translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation>学習 %1 · 一時停止中</translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation>学習: 保存中</translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation>学習完了: 採用しますか？</translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation>学習中断: 再開しますか？</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>学習に失敗しました</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習中</translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation>クリックすると学習ウィンドウを開きます</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation>別のプログラムが「%1」で学習中です</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>完了するまでお待ちください</translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation>学習の延長</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>付属モデル</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始時</translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation>モデルを試すには、写真を開いて試したい部分を塗ってください。</translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation>モデルを試すには、写真の試したい部分を塗ってください。</translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation>最初のチェックポイントの後</translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation>「%1」を「補完」のモデルリストに追加しました</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>モデルを採用</translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation>学習を中断して終了しますか？</translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation>学習は保存され、次回の起動時に再開できます。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation>学習を保存しています…</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation>&amp;1 設定</translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation>&amp;2 進行状況</translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation>&amp;3 結果</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>開始(&amp;S)</translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation>この設定で学習を開始します</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation>チェックポイントを保存して待機します。その間CPUは解放されます。</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>続きから再開します</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation>これまでの学習結果で終了します</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>延長(&amp;X)</translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation>予定より長く学習させます。終了後でも延長できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation>このウィンドウを閉じます。学習は続き、ステータスバーに表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>%n時間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>%Ln回</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation>この学習を破棄しますか？</translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation>モデルとチェックポイントはゴミ箱に移動されます。ゴミ箱がない場合は削除されます。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>再開(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation>サンプルの表示</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>「%1」に書き込めません: %2</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation>ディスクの空き容量を増やし、書き込み権限があることを確認してください</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation>バリエーションの数</translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation>試す補完結果の数</translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation>バリエーションを試す</translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation>参照範囲の広さ、細かさ、方式を変えてこの穴を補完します。いずれかを選択するまで写真は変わりません。</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation>この穴の補完結果。クリックすると写真上に表示されます。</translation>
    </message>
    <message>
        <source>Variant %1: %2</source>
        <translation>バリエーション%1: %2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WandTool</name>
    <message>
        <source>Select what is alike</source>
        <translation>似た部分を選択</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>自動選択</translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation>自動選択で削除</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation>写真を開くか、ここにドロップしてください</translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation>次に、消したいものを塗って「補完」を押します。</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>写真を開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>写真を開く</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>最近使用した写真</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1を開く</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation>写真の穴を補完し、すべてのピクセルのコピー元を表示します。</translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation>開く写真。</translation>
    </message>
</context>
</TS>
