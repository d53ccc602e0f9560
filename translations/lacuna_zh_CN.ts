<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>“%1”之后缺少值。</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>“%1”之后不应有值。</translation>
    </message>
</context>
<context>
    <name>lacuna::core::Text</name>
    <message>
        <source>Blend a fill into the photo</source>
        <translation>将填充融合到照片中</translation>
    </message>
    <message>
        <source>its size doesn&apos;t match the photo</source>
        <translation>大小与照片不符</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Draw a contact sheet</source>
        <translation>生成联系表</translation>
    </message>
    <message>
        <source>a picture is neither grey nor RGB</source>
        <translation>图片既不是灰度也不是 RGB</translation>
    </message>
    <message>
        <source>a row has more pictures than there are columns</source>
        <translation>某一行的图片数多于列数</translation>
    </message>
    <message>
        <source>it has no columns</source>
        <translation>没有任何列</translation>
    </message>
    <message>
        <source>Copy fine detail</source>
        <translation>复制精细细节</translation>
    </message>
    <message>
        <source>sizes don&apos;t match</source>
        <translation>大小不一致</translation>
    </message>
    <message>
        <source>outside the window</source>
        <translation>超出窗口范围</translation>
    </message>
    <message>
        <source>the change doesn&apos;t fit the photo</source>
        <translation>该更改与照片不匹配</translation>
    </message>
    <message>
        <source>the fill was made for another photo</source>
        <translation>该填充是为另一张照片生成的</translation>
    </message>
    <message>
        <source>the result doesn&apos;t fit the photo</source>
        <translation>结果与照片不匹配</translation>
    </message>
    <message>
        <source>Choose an engine</source>
        <translation>选择引擎</translation>
    </message>
    <message>
        <source>there is no engine called &quot;%1&quot;</source>
        <translation>没有名为“%1”的引擎</translation>
    </message>
    <message>
        <source>This program was built without engines</source>
        <translation>此程序构建时未包含任何引擎</translation>
    </message>
    <message>
        <source>Use one of: %1</source>
        <translation>请使用以下之一：%1</translation>
    </message>
    <message>
        <source>Texture (copies from the photo)</source>
        <translation>纹理（从照片复制）</translation>
    </message>
    <message>
        <source>Copies matching pieces from around the hole; best for grass, sand, walls and other texture</source>
        <translation>从孔洞周围复制相匹配的小块；最适合草地、沙地、墙面等纹理</translation>
    </message>
    <message>
        <source>Smooth (small spots)</source>
        <translation>平滑（小污点）</translation>
    </message>
    <message>
        <source>Continues colours from the border inwards; best for dust, scratches and thin wires</source>
        <translation>将边界颜色向内延伸；最适合灰尘、划痕和细线</translation>
    </message>
    <message>
        <source>Smooth (along edges)</source>
        <translation>平滑（沿边缘）</translation>
    </message>
    <message>
        <source>Continues lines of equal brightness into the hole; best for thin gaps across edges</source>
        <translation>将等亮度线延续到孔洞内；最适合横跨边缘的细缝</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Too little around a hole to copy from: it was filled smoothly</source>
        <translation>孔洞周围可供复制的内容过少，已改用平滑填充</translation>
    </message>
    <message>
        <source>Close other programs or use a smaller photo or context</source>
        <translation>请关闭其他程序，或使用较小的照片或周围范围</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>an unknown failure</source>
        <translation>未知故障</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there twice</source>
        <translation>“%1”重复出现</translation>
    </message>
    <message>
        <source>its hole is empty</source>
        <translation>其孔洞为空</translation>
    </message>
    <message>
        <source>Evaluate &apos;%1&apos;</source>
        <translation>评估“%1”</translation>
    </message>
    <message>
        <source>its mask &apos;%1&apos;</source>
        <translation>其蒙版“%1”</translation>
    </message>
    <message>
        <source>%1 has %2 pixels, the photo %3</source>
        <translation>%1为 %2 像素，照片为 %3 像素</translation>
    </message>
    <message>
        <source>Mask and photo must have the same size</source>
        <translation>蒙版与照片的大小必须相同</translation>
    </message>
    <message>
        <source>there are no photos to measure</source>
        <translation>没有可供测量的照片</translation>
    </message>
    <message>
        <source>there is nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a folder</source>
        <translation>“%1”不是文件夹</translation>
    </message>
    <message>
        <source>--masks &apos;%1&apos; is neither a folder nor one of %2</source>
        <translation>--masks “%1”既不是文件夹，也不是 %2 之一</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no pictures</source>
        <translation>“%1”中没有图片</translation>
    </message>
    <message>
        <source>no photo in &apos;%1&apos; has a mask of the same name in &apos;%2&apos;</source>
        <translation>“%1”中没有任何照片在“%2”中有同名蒙版</translation>
    </message>
    <message>
        <source>Read &apos;%1&apos;</source>
        <translation>读取“%1”</translation>
    </message>
    <message>
        <source>Write &apos;%1&apos;</source>
        <translation>写入“%1”</translation>
    </message>
    <message>
        <source>this is the file itself</source>
        <translation>这就是该文件本身</translation>
    </message>
    <message>
        <source>Choose another name</source>
        <translation>请另选名称</translation>
    </message>
    <message>
        <source>the area to avoid or prefer has another size than the photo</source>
        <translation>要避开或优先的区域与照片大小不同</translation>
    </message>
    <message>
        <source>Use one made for this photo</source>
        <translation>请使用为此照片制作的区域</translation>
    </message>
    <message>
        <source>there is no photo</source>
        <translation>没有照片</translation>
    </message>
    <message>
        <source>Open a photo first</source>
        <translation>请先打开照片</translation>
    </message>
    <message>
        <source>the mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>蒙版为 %1 × %2 像素，照片为 %3 × %4 像素</translation>
    </message>
    <message>
        <source>Use a mask of the photo&apos;s size</source>
        <translation>请使用与照片大小相同的蒙版</translation>
    </message>
    <message>
        <source>nothing is marked</source>
        <translation>未标记任何内容</translation>
    </message>
    <message>
        <source>Paint over what should be filled</source>
        <translation>请涂抹要填充的部分</translation>
    </message>
    <message>
        <source>the whole photo is marked, so nothing is left to go by</source>
        <translation>整张照片都已标记，没有可供参考的内容</translation>
    </message>
    <message>
        <source>Leave some of the photo unmarked</source>
        <translation>请保留照片的一部分不标记</translation>
    </message>
    <message>
        <source>The photo is too small for a soft edge: the holes were filled with a hard one</source>
        <translation>照片太小，无法柔化边缘：已用硬边缘填充孔洞</translation>
    </message>
    <message>
        <source>around a hole everything is marked as hole or as never to copy from</source>
        <translation>某个孔洞周围的内容全部标记为孔洞或绝不复制</translation>
    </message>
    <message>
        <source>Widen the context, fill the holes one at a time, or avoid less</source>
        <translation>请扩大周围范围、逐个填充孔洞，或减少避开的区域</translation>
    </message>
    <message>
        <source>Memory ran short: a hole was filled at a lower resolution</source>
        <translation>内存不足：某个孔洞以较低的分辨率填充</translation>
    </message>
    <message>
        <source>Where the pixels came from can&apos;t be shown</source>
        <translation>无法显示像素来源</translation>
    </message>
    <message>
        <source>This method doesn&apos;t copy from places, so what was marked to be preferred made no difference</source>
        <translation>此方法不从特定位置复制，因此优先标记未起作用</translation>
    </message>
    <message>
        <source>the engine returned a picture of the wrong size or kind</source>
        <translation>引擎返回的图片大小或类型有误</translation>
    </message>
    <message>
        <source>Choose another engine</source>
        <translation>请选择其他引擎</translation>
    </message>
    <message>
        <source>the engine returned values that are not numbers</source>
        <translation>引擎返回了非数字的值</translation>
    </message>
    <message>
        <source>Choose another engine, model or device</source>
        <translation>请选择其他引擎、模型或设备</translation>
    </message>
    <message>
        <source>Look up a filled hole</source>
        <translation>查找已填充的孔洞</translation>
    </message>
    <message>
        <source>its record is damaged</source>
        <translation>其记录已损坏</translation>
    </message>
    <message>
        <source>Measure on the photo</source>
        <translation>在照片上测量</translation>
    </message>
    <message>
        <source>no copies of holes</source>
        <translation>没有孔洞副本</translation>
    </message>
    <message>
        <source>Change the mask</source>
        <translation>更改蒙版</translation>
    </message>
    <message>
        <source>a mask must be grey with 8 bit</source>
        <translation>蒙版必须为 8 位灰度</translation>
    </message>
    <message>
        <source>the part lies outside of the mask</source>
        <translation>该部分位于蒙版之外</translation>
    </message>
    <message>
        <source>the new part doesn&apos;t fit the mask</source>
        <translation>新的部分与蒙版不匹配</translation>
    </message>
    <message>
        <source>Compare two pictures</source>
        <translation>比较两张图片</translation>
    </message>
    <message>
        <source>both must be colour pictures with pixels</source>
        <translation>两者都必须是包含像素的彩色图片</translation>
    </message>
    <message>
        <source>they differ in size</source>
        <translation>两者大小不同</translation>
    </message>
    <message>
        <source>Compare pictures of the same size</source>
        <translation>请比较大小相同的图片</translation>
    </message>
    <message>
        <source>the mask is empty or of another size</source>
        <translation>蒙版为空或大小不同</translation>
    </message>
    <message>
        <source>there is no hole to measure</source>
        <translation>没有可供测量的孔洞</translation>
    </message>
    <message>
        <source>Read the model in &apos;%1&apos;</source>
        <translation>读取“%1”中的模型</translation>
    </message>
    <message>
        <source>its %1 is missing</source>
        <translation>缺少其 %1</translation>
    </message>
    <message>
        <source>its %1 is too large</source>
        <translation>其 %1 过大</translation>
    </message>
    <message>
        <source>its %1 is damaged at byte %2: %3</source>
        <translation>其 %1 在第 %2 字节处损坏：%3</translation>
    </message>
    <message>
        <source>its %1 names no model</source>
        <translation>其 %1 未指明模型</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; is missing</source>
        <translation>缺少其文件“%1”</translation>
    </message>
    <message>
        <source>its file &apos;%1&apos; has %2 bytes and had %3 when it was added</source>
        <translation>其文件“%1”现为 %2 字节，添加时为 %3 字节</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>a model needs a name</source>
        <translation>模型必须有名称</translation>
    </message>
    <message>
        <source>the name is longer than %1 characters</source>
        <translation>名称超过 %1 个字符</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>another program is changing the models just now</source>
        <translation>另一个程序正在更改模型</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be written to</source>
        <translation>无法写入文件夹“%1”</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>there is no model &apos;%1&apos;</source>
        <translation>没有模型“%1”</translation>
    </message>
    <message>
        <source>The library is empty</source>
        <translation>模型库为空</translation>
    </message>
    <message>
        <source>There are %1</source>
        <translation>可用的有：%1</translation>
    </message>
    <message>
        <source>this model belongs to the program</source>
        <translation>此模型是程序自带的</translation>
    </message>
    <message>
        <source>Add the model &apos;%1&apos;</source>
        <translation>添加模型“%1”</translation>
    </message>
    <message>
        <source>this model is in the library already, as &apos;%1&apos;</source>
        <translation>此模型已在模型库中，名为“%1”</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>there is a model called &apos;%1&apos; already</source>
        <translation>已有名为“%1”的模型</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>there is no trash that could take it</source>
        <translation>没有可用的回收站</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>请将其永久删除</translation>
    </message>
    <message>
        <source>Delete the model for good</source>
        <translation>永久删除模型</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; can&apos;t be removed</source>
        <translation>无法移除文件夹“%1”</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>设置默认模型</translation>
    </message>
    <message>
        <source>Change the photo</source>
        <translation>更改照片</translation>
    </message>
    <message>
        <source>the part lies outside of the photo</source>
        <translation>该部分位于照片之外</translation>
    </message>
    <message>
        <source>pixels must be grey, RGB or RGBA of 8 or 16 bit</source>
        <translation>像素必须为 8 位或 16 位的灰度、RGB 或 RGBA</translation>
    </message>
    <message>
        <source>the new pixels don&apos;t fit the photo</source>
        <translation>新像素与照片不匹配</translation>
    </message>
    <message>
        <source>the file ends too early, part of the picture is missing</source>
        <translation>文件不完整，缺少部分图像</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>保存 %1</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>this is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>the file is too large to be a photo that fits into memory</source>
        <translation>文件过大，不可能是内存可容纳的照片</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>文件为空</translation>
    </message>
    <message>
        <source>the picture is too large (%1 x %2 pixels would take %3 MB of memory, and %4 MB is the limit)</source>
        <translation>图片过大（%1 x %2 像素需占用 %3 MB 内存，上限为 %4 MB）</translation>
    </message>
    <message>
        <source>Make it smaller or split it with another program</source>
        <translation>请用其他程序将其缩小或拆分</translation>
    </message>
    <message>
        <source>this is not a picture, or of a kind that can&apos;t be read here</source>
        <translation>这不是图片，或其类型不受支持</translation>
    </message>
    <message>
        <source>the file is damaged (%1)</source>
        <translation>文件已损坏（%1）</translation>
    </message>
    <message>
        <source>Copy the file again from where it came from</source>
        <translation>请从原处重新复制该文件</translation>
    </message>
    <message>
        <source>Choose another folder or make room on the disk</source>
        <translation>请选择其他文件夹或释放磁盘空间</translation>
    </message>
    <message>
        <source>it could not be written to the end</source>
        <translation>未能完整写入</translation>
    </message>
    <message>
        <source>this kind of file is not known</source>
        <translation>未知的文件类型</translation>
    </message>
    <message>
        <source>Use a name that ends in png, jpg, tif or webp</source>
        <translation>请使用以 png、jpg、tif 或 webp 结尾的名称</translation>
    </message>
    <message>
        <source>there is no photo to save</source>
        <translation>没有要保存的照片</translation>
    </message>
    <message>
        <source>this kind of file holds at most %1 pixels a side</source>
        <translation>此类文件每边最多 %1 像素</translation>
    </message>
    <message>
        <source>Save it as PNG or TIFF</source>
        <translation>请另存为 PNG 或 TIFF</translation>
    </message>
    <message>
        <source>there is no mask to save</source>
        <translation>没有要保存的蒙版</translation>
    </message>
    <message>
        <source>there is no picture to save</source>
        <translation>没有要保存的图片</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Undo or redo</source>
        <translation>撤销或重做</translation>
    </message>
    <message>
        <source>the stored step is damaged</source>
        <translation>存储的步骤已损坏</translation>
    </message>
    <message>
        <source>Show where a pixel came from</source>
        <translation>显示像素来源</translation>
    </message>
    <message>
        <source>Use the GPU</source>
        <translation>使用 GPU</translation>
    </message>
    <message>
        <source>Choose the CPU or automatic</source>
        <translation>请选择 CPU 或自动</translation>
    </message>
    <message>
        <source>CPU (%1 threads)</source>
        <translation>CPU（%1 线程）</translation>
    </message>
    <message>
        <source>NVIDIA GPU</source>
        <translation>NVIDIA GPU</translation>
    </message>
    <message>
        <source>Fill with the network</source>
        <translation>用神经网络填充</translation>
    </message>
    <message>
        <source>A hole had nothing around it to copy from, so only the first draft was used. Give it more context or split it</source>
        <translation>某个孔洞周围没有可供复制的内容，因此仅使用了草稿。请扩大周围范围或将其拆分</translation>
    </message>
    <message>
        <source>not enough GPU memory</source>
        <translation>GPU 显存不足</translation>
    </message>
    <message>
        <source>Use the CPU, or a smaller context</source>
        <translation>请使用 CPU，或缩小周围范围</translation>
    </message>
    <message>
        <source>Use a smaller context</source>
        <translation>请缩小周围范围</translation>
    </message>
    <message>
        <source>Read the model &apos;%1&apos;</source>
        <translation>读取模型“%1”</translation>
    </message>
    <message>
        <source>Choose another model</source>
        <translation>请选择其他模型</translation>
    </message>
    <message>
        <source>Store the model</source>
        <translation>存储模型</translation>
    </message>
    <message>
        <source>Load the model &apos;%1&apos;</source>
        <translation>载入模型“%1”</translation>
    </message>
    <message>
        <source>Load the model</source>
        <translation>载入模型</translation>
    </message>
    <message>
        <source>the shipped model is missing</source>
        <translation>缺少自带模型</translation>
    </message>
    <message>
        <source>Install Lacuna again, choose another model, or use an engine that needs none</source>
        <translation>请重新安装 Lacuna、选择其他模型，或使用无需模型的引擎</translation>
    </message>
    <message>
        <source>Contextual attention</source>
        <translation>上下文注意力</translation>
    </message>
    <message>
        <source>Paints what could have been there and copies texture from the rest of the photo; shows what it copied</source>
        <translation>绘制可能存在的内容，并从照片其余部分复制纹理；可显示复制来源</translation>
    </message>
    <message>
        <source>Draft only</source>
        <translation>仅草稿</translation>
    </message>
    <message>
        <source>The network&apos;s quick first draft: colours and rough shapes, no detail</source>
        <translation>网络快速生成的草稿：只有颜色和大致形状，没有细节</translation>
    </message>
    <message>
        <source>Pack photos</source>
        <translation>打包照片</translation>
    </message>
    <message>
        <source>the sides must be at least 32 pixels</source>
        <translation>边长必须至少为 32 像素</translation>
    </message>
    <message>
        <source>the JPEG quality must be from 1 to 100</source>
        <translation>JPEG 质量必须在 1 到 100 之间</translation>
    </message>
    <message>
        <source>the size of the file must not be negative</source>
        <translation>文件大小不能为负数</translation>
    </message>
    <message>
        <source>not one photo fits into a file of %1 bytes</source>
        <translation>%1 字节的文件连一张照片也放不下</translation>
    </message>
    <message>
        <source>none of the photos can be read</source>
        <translation>所有照片均无法读取</translation>
    </message>
    <message>
        <source>Open packed photos</source>
        <translation>打开打包的照片</translation>
    </message>
    <message>
        <source>Find photos in &apos;%1&apos;</source>
        <translation>在“%1”中查找照片</translation>
    </message>
    <message>
        <source>the folder can&apos;t be read</source>
        <translation>无法读取文件夹</translation>
    </message>
    <message>
        <source>line %1 is no text in UTF-8, or too long</source>
        <translation>第 %1 行不是 UTF-8 文本，或过长</translation>
    </message>
    <message>
        <source>the list names no files</source>
        <translation>列表中没有任何文件</translation>
    </message>
    <message>
        <source> (relative to the list&apos;s folder)</source>
        <translation>（相对于列表所在文件夹）</translation>
    </message>
    <message>
        <source>the %1 files that it names are all empty</source>
        <translation>其中列出的 %1 个文件全部为空</translation>
    </message>
    <message>
        <source>none of the %1 files that it names can be found, such as &apos;%2&apos;%3</source>
        <translation>其中列出的 %1 个文件均未找到，例如“%2”%3</translation>
    </message>
    <message>
        <source>Put one path on each line</source>
        <translation>请每行填写一个路径</translation>
    </message>
    <message>
        <source>file list</source>
        <translation>文件列表</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>文件或文件夹不存在</translation>
    </message>
    <message>
        <source>this is neither a folder nor a picture nor a list of files</source>
        <translation>这既不是文件夹，也不是图片或文件列表</translation>
    </message>
    <message>
        <source>Lists are text files that end in txt, flist, lst, list or csv</source>
        <translation>列表是以 txt、flist、lst、list 或 csv 结尾的文本文件</translation>
    </message>
    <message>
        <source>none of its pictures can be used; &apos;%1&apos;: %2</source>
        <translation>其中没有可用的图片；“%1”：%2</translation>
    </message>
    <message>
        <source>there are no pictures in it</source>
        <translation>其中没有图片</translation>
    </message>
    <message>
        <source>Pictures are known by the ends of their names: %1</source>
        <translation>图片按扩展名识别：%1</translation>
    </message>
    <message>
        <source>Draw a hole</source>
        <translation>绘制孔洞</translation>
    </message>
    <message>
        <source>a photo of %1 x %2 pixels is too small for holes</source>
        <translation>%1 x %2 像素的照片太小，无法放置孔洞</translation>
    </message>
    <message>
        <source>Use photos of at least 16 pixels a side</source>
        <translation>请使用每边至少 16 像素的照片</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Use a smaller batch or smaller crops, and make up for it with --accumulate</source>
        <translation>请减小批次或图块，并用 --accumulate 补偿</translation>
    </message>
    <message>
        <source>there is no recipe &apos;%1&apos;</source>
        <translation>没有配方“%1”</translation>
    </message>
    <message>
        <source>There are %1; or name a JSON file</source>
        <translation>可用的有：%1；也可指定 JSON 文件</translation>
    </message>
    <message>
        <source>the crop size must be a multiple of 8</source>
        <translation>图块大小必须是 8 的倍数</translation>
    </message>
    <message>
        <source>packed photos</source>
        <translation>打包的照片</translation>
    </message>
    <message>
        <source>Find photos</source>
        <translation>查找照片</translation>
    </message>
    <message>
        <source>no folder or list was given</source>
        <translation>未指定文件夹或列表</translation>
    </message>
    <message>
        <source>the hole is no longer there</source>
        <translation>该孔洞已不存在</translation>
    </message>
    <message>
        <source>Change the edge of a fill</source>
        <translation>更改填充边缘</translation>
    </message>
    <message>
        <source>what was painted there is no longer known</source>
        <translation>当时涂抹的内容已无记录</translation>
    </message>
    <message>
        <source>Fill the hole again</source>
        <translation>重新填充孔洞</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>其中一部分缺失</translation>
    </message>
    <message>
        <source>Restore a photo</source>
        <translation>恢复照片</translation>
    </message>
    <message>
        <source>its parts don&apos;t fit together</source>
        <translation>各部分不匹配</translation>
    </message>
    <message>
        <source>Look up stored pixels</source>
        <translation>查找存储的像素</translation>
    </message>
    <message>
        <source>their record is damaged</source>
        <translation>其记录已损坏</translation>
    </message>
    <message>
        <source>it holds no picture that can be read here</source>
        <translation>其中没有可读取的图片</translation>
    </message>
    <message>
        <source>this is not a project</source>
        <translation>这不是项目文件</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Holes to fill</source>
        <translation>待填充的孔洞</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>绝不从此处复制</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>优先从此处复制</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填充</translation>
    </message>
    <message>
        <source>its list of contents is damaged</source>
        <translation>其内容列表已损坏</translation>
    </message>
    <message>
        <source>it was made by a newer version of Lacuna</source>
        <translation>它由更高版本的 Lacuna 创建</translation>
    </message>
    <message>
        <source>Open it with that version</source>
        <translation>请用该版本打开</translation>
    </message>
    <message>
        <source>a part of it is missing (%1)</source>
        <translation>其中一部分缺失（%1）</translation>
    </message>
    <message>
        <source>a picture in it is damaged (%1: %2)</source>
        <translation>其中的图片已损坏（%1：%2）</translation>
    </message>
    <message>
        <source>a part of it is damaged (%1)</source>
        <translation>其中一部分已损坏（%1）</translation>
    </message>
    <message>
        <source>it claims more fills than can be</source>
        <translation>其声明的填充数量超出可能范围</translation>
    </message>
    <message>
        <source>the picture in it is too large</source>
        <translation>其中的图片过大</translation>
    </message>
    <message>
        <source>Read the records of fills</source>
        <translation>读取填充记录</translation>
    </message>
    <message>
        <source>the edge of a filled hole is impossible</source>
        <translation>某个已填充孔洞的边缘参数无效</translation>
    </message>
    <message>
        <source>a window of a fill is impossible</source>
        <translation>某个填充的窗口无效</translation>
    </message>
    <message>
        <source>a place is missing</source>
        <translation>缺少位置信息</translation>
    </message>
    <message>
        <source>a place lies outside of the photo</source>
        <translation>某个位置在照片之外</translation>
    </message>
    <message>
        <source>sources of a fill are missing</source>
        <translation>缺少某个填充的来源</translation>
    </message>
    <message>
        <source>it may not be read</source>
        <translation>没有读取权限</translation>
    </message>
    <message>
        <source>the file is damaged or not a project</source>
        <translation>文件已损坏或不是项目文件</translation>
    </message>
    <message>
        <source>a part of it is larger than it can be (%1)</source>
        <translation>其中一部分超出允许的大小（%1）</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Keep the work safe</source>
        <translation>自动备份</translation>
    </message>
    <message>
        <source>the folder “%1” can&apos;t be made</source>
        <translation>无法创建文件夹“%1”</translation>
    </message>
    <message>
        <source>another program has it</source>
        <translation>正被另一个程序使用</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written</source>
        <translation>无法写入“%1”</translation>
    </message>
    <message>
        <source>its list of contents is missing or damaged</source>
        <translation>其内容列表缺失或已损坏</translation>
    </message>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Try another fill</source>
        <translation>尝试另一种填充</translation>
    </message>
    <message>
        <source>Paste the picture</source>
        <translation>粘贴图片</translation>
    </message>
    <message>
        <source>it can&apos;t be read, or memory is short</source>
        <translation>无法读取，或内存不足</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was being done: what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what went wrong. what to do about it</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>The GPU&apos;s memory ran short: a hole was filled on the processor instead</source>
        <translation>GPU 显存不足：某个孔洞改由处理器填充</translation>
    </message>
    <message>
        <source>Fill a folder</source>
        <translation>填充文件夹</translation>
    </message>
    <message>
        <source>For a folder of photos, name folders everywhere</source>
        <translation>处理照片文件夹时，请一律指定文件夹</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for %2 and for %3</source>
        <translation>“%1”同时用于%2和%3</translation>
    </message>
    <message>
        <source>Choose folders of their own: originals are never written over</source>
        <translation>请分别选择不同的文件夹：原图绝不会被覆盖</translation>
    </message>
    <message>
        <source>the photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>the masks</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has more than one mask for it: %2</source>
        <translation>“%1”中有多个对应的蒙版：%2</translation>
    </message>
    <message>
        <source>--shard takes a part and their number, 1/8 to 8/8, not &apos;%1&apos;</source>
        <translation>--shard 需要“第几份/总份数”，例如 1/8 到 8/8，而不是“%1”</translation>
    </message>
    <message>
        <source>its result would be called &apos;%1&apos;, as that of another photo</source>
        <translation>其结果将命名为“%1”，与另一张照片的结果重名</translation>
    </message>
    <message>
        <source>Fill the folder &apos;%1&apos;</source>
        <translation>填充文件夹“%1”</translation>
    </message>
    <message>
        <source>it holds no pictures</source>
        <translation>其中没有图片</translation>
    </message>
    <message>
        <source>The mask of &apos;beach.jpg&apos; is &apos;beach.png&apos;, or another picture called &apos;beach&apos;</source>
        <translation>“beach.jpg”的蒙版是“beach.png”，或其他名为“beach”的图片</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1，以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>剩余 %1 秒</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>剩余 %1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>剩余 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>no mask, so left out: %1</source>
        <translation>没有蒙版，已略过：%1</translation>
    </message>
    <message>
        <source>masks without a photo of their name: %1</source>
        <translation>没有同名照片的蒙版：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 / %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>another program is filling it; waiting</source>
        <translation>另一个程序正在填充它；等待中</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>已填充 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n 张此前已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>剩余 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>The same command goes on with the rest.</source>
        <translation>再次执行相同的命令即可继续处理其余照片。</translation>
    </message>
    <message>
        <source>Write to the folder &apos;%1&apos;</source>
        <translation>写入文件夹“%1”</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder</source>
        <translation>请在该处释放空间，或选择其他文件夹</translation>
    </message>
    <message>
        <source>this is a file, not a folder</source>
        <translation>这是文件，不是文件夹</translation>
    </message>
    <message>
        <source>it can&apos;t be made</source>
        <translation>无法创建</translation>
    </message>
    <message>
        <source>it can&apos;t be written to</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Fill &apos;%1&apos;</source>
        <translation>填充“%1”</translation>
    </message>
    <message>
        <source>no lock can be made in it</source>
        <translation>无法在其中创建锁</translation>
    </message>
    <message>
        <source>a file of this name is there that this command didn&apos;t make or that was changed since</source>
        <translation>已有同名文件，它不是此命令生成的，或之后被修改过</translation>
    </message>
    <message>
        <source>Choose another folder, or replace it with --overwrite</source>
        <translation>请选择其他文件夹，或用 --overwrite 替换它</translation>
    </message>
    <message>
        <source>memory ran short; trying again when no other photo is at work</source>
        <translation>内存不足；待没有其他照片在处理时重试</translation>
    </message>
    <message>
        <source>the model &apos;%1&apos; has changed meanwhile</source>
        <translation>模型“%1”在此期间发生了变化</translation>
    </message>
    <message>
        <source>Use a copy of it</source>
        <translation>请使用它的副本</translation>
    </message>
    <message>
        <source>the model has changed</source>
        <translation>模型已发生变化</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Fills a hole in each photo with every engine and model, and measures the difference to the photo itself.
Only the hole&apos;s own pixels are filled (no growing, no feather), so all are measured on the same pixels.
What the columns mean: docs/evaluation.md.</source>
        <translation>用每种引擎和模型填充每张照片中的一个孔洞，并测量与原照片的差异。
只填充孔洞本身的像素（不扩展、不羽化），因此都在相同的像素上测量。
各列的含义：docs/evaluation.md。</translation>
    </message>
    <message>
        <source>Folder of undamaged photos.</source>
        <translation>完好照片的文件夹。</translation>
    </message>
    <message>
        <source>Folder of masks with the photos&apos; names (brighter than 127 = hole); or rectangles, strokes or mixed for random holes that depend on a photo&apos;s name and --seed alone.</source>
        <translation>与照片同名的蒙版文件夹（亮于 127 为孔洞）；或用 rectangles、strokes、mixed 生成随机孔洞，它们只取决于照片名称和 --seed。</translation>
    </message>
    <message>
        <source>Engines to compare, separated by commas: %1; &apos;+seamless&apos; behind one blends its fills, &apos;+detail&apos; gives them fine detail. Default: all.</source>
        <translation>要比较的引擎，用逗号分隔：%1；后加“+seamless”使填充无缝融合，后加“+detail”添加精细细节。默认：全部。</translation>
    </message>
    <message>
        <source>Models to compare, separated by commas: files, names in the library, or &apos;shipped&apos; for the one that comes with the program. Network engines run with each of them, other engines once.</source>
        <translation>要比较的模型，用逗号分隔：文件、模型库中的名称，或用“shipped”表示随附的模型。网络引擎会用每个模型各运行一次，其他引擎只运行一次。</translation>
    </message>
    <message>
        <source>Photos and masks in folders within the folders, too.</source>
        <translation>也包括子文件夹中的照片和蒙版。</translation>
    </message>
    <message>
        <source>Only the first n photos; 0: all.</source>
        <translation>仅前 n 张照片；0：全部。</translation>
    </message>
    <message>
        <source>Write one row for each photo and system to this file.</source>
        <translation>将每张照片和每个系统的结果各写一行到此文件。</translation>
    </message>
    <message>
        <source>Write means, intervals, classes, every photo&apos;s numbers, versions and model hashes to this file.</source>
        <translation>将平均值、区间、分类、每张照片的数值、版本和模型哈希写入此文件。</translation>
    </message>
    <message>
        <source>Write a contact sheet to this PNG: original, hole, every fill, and where it was copied from.</source>
        <translation>将联系表写入此 PNG：原图、孔洞、每次填充及其复制来源。</translation>
    </message>
    <message>
        <source>Photos on the contact sheet, evenly spread (1 to 100).</source>
        <translation>联系表上的照片数，均匀抽取（1 到 100）。</translation>
    </message>
    <message>
        <source>a model file changed while it was measured</source>
        <translation>测量期间模型文件发生了变化</translation>
    </message>
    <message>
        <source>Evaluate a copy of it</source>
        <translation>请评估它的副本</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is named for two results</source>
        <translation>“%1”被指定给了两个结果</translation>
    </message>
    <message>
        <source>evaluate takes one folder, not %1</source>
        <translation>evaluate 需要一个文件夹，而不是 %1 个</translation>
    </message>
    <message>
        <source>evaluate needs --masks</source>
        <translation>evaluate 需要 --masks</translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>处理 %1 / %n 张照片后取消；未写入任何文件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>%n 张照片均无法测量</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>略过 %n 张没有蒙版的照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>hole depth below 16 px</source>
        <translation>孔洞深度小于 16 像素</translation>
    </message>
    <message>
        <source>hole depth 16 to 48 px</source>
        <translation>孔洞深度 16 到 48 像素</translation>
    </message>
    <message>
        <source>hole depth from 48 px</source>
        <translation>孔洞深度 48 像素及以上</translation>
    </message>
    <message>
        <source>hole share below 5 %</source>
        <translation>孔洞占比低于 5 %</translation>
    </message>
    <message>
        <source>hole share 5 to 10 %</source>
        <translation>孔洞占比 5 到 10 %</translation>
    </message>
    <message>
        <source>hole share from 10 %</source>
        <translation>孔洞占比 10 % 及以上</translation>
    </message>
    <message>
        <source>hole: %1</source>
        <translation>孔洞：%1</translation>
    </message>
    <message>
        <source>whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>hole, 95 % intervals</source>
        <translation>孔洞，95 % 区间</translation>
    </message>
    <message>
        <source>hole, minus %1</source>
        <translation>孔洞，减去 %1</translation>
    </message>
    <message>
        <source>more than chance: the 95 % interval excludes 0</source>
        <translation>并非偶然：95 % 区间不含 0</translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>照片太少，区间会偏窄；请使用 %n 张或更多</numerusform>
        </translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, WebP, ...; 8 or 16 bit. Or a folder of them.</source>
        <translation>PNG、JPEG、TIFF、WebP 等；8 或 16 位。或包含它们的文件夹。</translation>
    </message>
    <message>
        <source>The holes: an image of the photo&apos;s size, brighter than 127 = hole. For a folder of photos a folder of images with the photos&apos; names, of any suffix.</source>
        <translation>孔洞：与照片同样大小的图片，亮于 127 为孔洞。对于照片文件夹，则为与照片同名（扩展名不限）的图片文件夹。</translation>
    </message>
    <message>
        <source>Filled photo: .png, .jpg, .tif or .webp. For a folder of photos a folder, made where it is missing.</source>
        <translation>填充后的照片：.png、.jpg、.tif 或 .webp。对于照片文件夹，则为文件夹，不存在时会创建。</translation>
    </message>
    <message>
        <source>Also write the colour-coded overlay of where pixels came from (PNG); for a folder to a folder.</source>
        <translation>同时写入以颜色表示像素来源的叠加图（PNG）；处理文件夹时写入文件夹。</translation>
    </message>
    <message>
        <source>Also write the first stage&apos;s result; for a folder to a folder.</source>
        <translation>同时写入第一阶段的结果；处理文件夹时写入文件夹。</translation>
    </message>
    <message>
        <source>Never copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>绝不从此图片亮于 127 之处复制；处理文件夹时为此类图片的文件夹。</translation>
    </message>
    <message>
        <source>Prefer to copy from where this image is brighter than 127; for a folder a folder of such images.</source>
        <translation>优先从此图片亮于 127 之处复制；处理文件夹时为此类图片的文件夹。</translation>
    </message>
    <message>
        <source>JPEG and WebP quality, 1 to 100.</source>
        <translation>JPEG 和 WebP 质量，1 到 100。</translation>
    </message>
    <message>
        <source>Leave EXIF, XMP and IPTC out of the result.</source>
        <translation>结果中不含 EXIF、XMP 和 IPTC。</translation>
    </message>
    <message>
        <source>Don&apos;t say in XMP that parts of the result were filled, where, and with which model.</source>
        <translation>不在 XMP 中说明结果的哪些部分经过填充以及所用的模型。</translation>
    </message>
    <message>
        <source>For a folder: write png, jpg, tif or webp; same: the photo&apos;s own format, or png where that can&apos;t be written.</source>
        <translation>处理文件夹时：写为 png、jpg、tif 或 webp；same：照片自身的格式，无法写入时用 png。</translation>
    </message>
    <message>
        <source>For a folder: photos and masks in folders within it, too; results take the same places.</source>
        <translation>处理文件夹时：也包括子文件夹中的照片和蒙版；结果保存到相同的位置。</translation>
    </message>
    <message>
        <source>For a folder: photos at a time, which share --threads; 0: chosen.</source>
        <translation>处理文件夹时：同时处理的照片数，它们共享 --threads；0：自动选择。</translation>
    </message>
    <message>
        <source>For a folder: memory that photos at work may take together, MB; 0: three quarters of what is free.</source>
        <translation>处理文件夹时：处理中的照片合计可占用的内存，MB；0：可用内存的四分之三。</translation>
    </message>
    <message>
        <source>For a folder: only part i of n, for several machines; see the manual.</source>
        <translation>处理文件夹时：仅处理 n 份中的第 i 份，用于多台机器；参见手册。</translation>
    </message>
    <message>
        <source>For a folder: also fill what was finished before, and replace files that lie where results go.</source>
        <translation>处理文件夹时：已完成的也重新填充，并替换位于结果位置的文件。</translation>
    </message>
    <message>
        <source>Progress and result as JSON lines on stdout.</source>
        <translation>将进度和结果以 JSON 行输出到 stdout。</translation>
    </message>
    <message>
        <source>--format takes same, png, jpg, tif or webp, not &apos;%1&apos;</source>
        <translation>--format 需要 same、png、jpg、tif 或 webp，而不是“%1”</translation>
    </message>
    <message>
        <source>--%1 is for a folder of photos</source>
        <translation>--%1 仅用于照片文件夹</translation>
    </message>
    <message>
        <source>fill takes one photo or one folder, not %1</source>
        <translation>fill 需要一张照片或一个文件夹，而不是 %1 个</translation>
    </message>
    <message>
        <source>fill needs --mask</source>
        <translation>fill 需要 --mask</translation>
    </message>
    <message>
        <source>fill needs -o</source>
        <translation>fill 需要 -o</translation>
    </message>
    <message>
        <source>Use the mask &apos;%1&apos;</source>
        <translation>使用蒙版“%1”</translation>
    </message>
    <message>
        <source>it has %1 x %2 pixels, but the photo &apos;%3&apos; has %4 x %5</source>
        <translation>它为 %1 × %2 像素，而照片“%3”为 %4 × %5</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1：在 %2 秒内填充了 %n 个孔洞</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 takes %2 or %3, not &apos;%4&apos;</source>
        <translation>--%1 需要 %2 或 %3，而不是“%4”</translation>
    </message>
    <message>
        <source>there is no option &apos;%1&apos;</source>
        <translation>没有选项“%1”</translation>
    </message>
    <message>
        <source>See --help</source>
        <translation>请参阅 --help</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;? See --help</source>
        <translation>您是否想输入“%1”？请参阅 --help</translation>
    </message>
    <message>
        <source>this is one of the inputs</source>
        <translation>这是输入文件之一</translation>
    </message>
    <message>
        <source>Choose another name: originals are never written over</source>
        <translation>请另选名称：原图绝不会被覆盖</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>其所在文件夹不存在</translation>
    </message>
    <message>
        <source>its folder can&apos;t be written to</source>
        <translation>无法写入其所在文件夹</translation>
    </message>
    <message>
        <source>Language of messages: %1; without it that of the environment.</source>
        <translation>消息的语言：%1；未指定时使用环境的语言。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>--%1 takes a number from %2 to %3, not &apos;%4&apos;</source>
        <translation>--%1 需要 %2 到 %3 的数字，而不是“%4”</translation>
    </message>
    <message>
        <source>--%1 takes a number from 0 to 1, not &apos;%2&apos;</source>
        <translation>--%1 需要 0 到 1 的数字，而不是“%2”</translation>
    </message>
    <message>
        <source>auto, cpu or cuda.</source>
        <translation>auto、cpu 或 cuda。</translation>
    </message>
    <message>
        <source>CPU threads; 0: all cores.</source>
        <translation>CPU 线程数；0：所有核心。</translation>
    </message>
    <message>
        <source>Working resolution of large holes: auto, fast or best.</source>
        <translation>大孔洞的工作分辨率：auto、fast（快速）或 best（最佳）。</translation>
    </message>
    <message>
        <source>Context around each hole in pixels; 0: chosen from its size.</source>
        <translation>每个孔洞周围的上下文，像素；0：根据其大小选择。</translation>
    </message>
    <message>
        <source>Adapt the fill&apos;s colours to the hole&apos;s border.</source>
        <translation>使填充的颜色与孔洞边缘相适应。</translation>
    </message>
    <message>
        <source>Seed for what is drawn at random.</source>
        <translation>随机内容的种子。</translation>
    </message>
    <message>
        <source>How to fill: %1.</source>
        <translation>填充方式：%1。</translation>
    </message>
    <message>
        <source>Model: a safetensors file, or a name in the library; without it the default one, see models.</source>
        <translation>模型：safetensors 文件或模型库中的名称；未指定时为默认模型，参见 models。</translation>
    </message>
    <message>
        <source>Grow each hole by this many pixels (0 to 16).</source>
        <translation>将每个孔洞扩展这么多像素（0 到 16）。</translation>
    </message>
    <message>
        <source>Blend over this many pixels beyond it (0 to 16).</source>
        <translation>在其外这么多像素内过渡融合（0 到 16）。</translation>
    </message>
    <message>
        <source>Paint at least this far around each hole (0 to 16); the editor&apos;s &apos;Room to widen the edge&apos; is 16.</source>
        <translation>在每个孔洞周围至少绘制到此距离（0 到 16）；编辑器的“预留边缘扩展空间”为 16。</translation>
    </message>
    <message>
        <source>Fine detail that a network&apos;s fill takes from where its attention looked: 0 (none) to 1.</source>
        <translation>网络填充从其注意力所及之处取得的精细细节：0（无）到 1。</translation>
    </message>
    <message>
        <source>there is no engine &apos;%1&apos;; there are %2</source>
        <translation>没有引擎“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>--dilate and --feather are at most 16 pixels together</source>
        <translation>--dilate 与 --feather 之和最多为 16 像素</translation>
    </message>
    <message>
        <source>Shows versions, devices, engines and what the model says of itself.</source>
        <translation>显示版本、设备、引擎以及模型的自述信息。</translation>
    </message>
    <message>
        <source>Another model than the shipped one: a file, or a name in the library.</source>
        <translation>使用随附模型以外的模型：文件或模型库中的名称。</translation>
    </message>
    <message>
        <source>As one JSON object.</source>
        <translation>输出为一个 JSON 对象。</translation>
    </message>
    <message>
        <source>info takes no files; use --model</source>
        <translation>info 不接受文件；请用 --model</translation>
    </message>
    <message>
        <source>CPU threads</source>
        <translation>CPU 线程</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>engine</source>
        <translation>引擎</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>none: the shipped model was not found beside the program</source>
        <translation>无：在程序旁未找到随附的模型</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>there is no language &apos;%1&apos;; there are %2</source>
        <translation>没有语言“%1”；可用的有 %2</translation>
    </message>
    <message>
        <source>Fill the holes of a photo, or of a folder of photos</source>
        <translation>填充一张照片或一个照片文件夹的孔洞</translation>
    </message>
    <message>
        <source>Train the network on your own photos</source>
        <translation>用您自己的照片训练网络</translation>
    </message>
    <message>
        <source>Measure engines on photos whose holes are known</source>
        <translation>在孔洞内容已知的照片上测量引擎</translation>
    </message>
    <message>
        <source>List, import, export and delete models</source>
        <translation>列出、导入、导出和删除模型</translation>
    </message>
    <message>
        <source>Pack photos into one file to train from</source>
        <translation>将照片打包成一个用于训练的文件</translation>
    </message>
    <message>
        <source>Show versions, devices, engines and the model</source>
        <translation>显示版本、设备、引擎和模型</translation>
    </message>
    <message>
        <source>Check that this installation works</source>
        <translation>检查此安装是否正常</translation>
    </message>
    <message>
        <source>Fills holes in photographs, without a window.</source>
        <translation>无需窗口即可填充照片中的孔洞。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>%1 tells more of each.</source>
        <translation>%1 可查看各命令的详细说明。</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 2 wrong usage, 3 an input can&apos;t be read, 4 the output can&apos;t be written, 5 the engine failed, 6 cancelled, 7 some photos of a folder failed, the rest is done.</source>
        <translation>退出代码：0 完成，2 用法错误，3 无法读取输入，4 无法写入输出，5 引擎失败，6 已取消，7 文件夹中部分照片失败、其余已完成。</translation>
    </message>
    <message>
        <source>there is no command &apos;%1&apos;</source>
        <translation>没有命令“%1”</translation>
    </message>
    <message>
        <source>no command was given</source>
        <translation>未指定命令</translation>
    </message>
    <message>
        <source>recipe %1</source>
        <translation>配方 %1</translation>
    </message>
    <message>
        <source>--name is for one file</source>
        <translation>--name 仅用于单个文件</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the library now</source>
        <translation>“%1”已加入模型库</translation>
    </message>
    <message>
        <source>wrote &apos;%1&apos;</source>
        <translation>已写入“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is called &apos;%2&apos; now</source>
        <translation>“%1”现已更名为“%2”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in the trash</source>
        <translation>“%1”已移到回收站</translation>
    </message>
    <message>
        <source>Show the default model</source>
        <translation>显示默认模型</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is used where no model is named</source>
        <translation>未指定模型时使用“%1”</translation>
    </message>
    <message>
        <source>One of these; list where it is left out.</source>
        <translation>以上之一；省略时为 list。</translation>
    </message>
    <message>
        <source>For import: what the model is to be called.</source>
        <translation>用于 import：模型的名称。</translation>
    </message>
    <message>
        <source>For import: a note kept with it.</source>
        <translation>用于 import：随模型保存的备注。</translation>
    </message>
    <message>
        <source>For delete: not to the trash.</source>
        <translation>用于 delete：不移到回收站。</translation>
    </message>
    <message>
        <source>As JSON, one value a line.</source>
        <translation>输出为 JSON，每行一个值。</translation>
    </message>
    <message>
        <source>models has no action &apos;%1&apos;</source>
        <translation>models 没有操作“%1”</translation>
    </message>
    <message>
        <source>--form takes jpeg or pixels, not &apos;%1&apos;</source>
        <translation>--form 需要 jpeg 或 pixels，而不是“%1”</translation>
    </message>
    <message>
        <source>The packed photos: .safetensors.</source>
        <translation>打包的照片：.safetensors。</translation>
    </message>
    <message>
        <source>jpeg: small; pixels: for programs that can&apos;t decode images.</source>
        <translation>jpeg：体积小；pixels：用于无法解码图片的程序。</translation>
    </message>
    <message>
        <source>Reduce photos until their longer side is this, px ...</source>
        <translation>将照片缩小，直到长边为此值，像素……</translation>
    </message>
    <message>
        <source>... but not so far that the shorter side falls below this.</source>
        <translation>……但短边不会小于此值。</translation>
    </message>
    <message>
        <source>JPEG quality, 1 to 100.</source>
        <translation>JPEG 质量，1 到 100。</translation>
    </message>
    <message>
        <source>Largest size of the file, MB; photos are left out at random so that it fits. 0: no limit.</source>
        <translation>文件的最大大小，MB；会随机略过照片以符合限制。0：无限制。</translation>
    </message>
    <message>
        <source>Seed for the order of the photos.</source>
        <translation>照片顺序的随机种子。</translation>
    </message>
    <message>
        <source>Packs photos, made smaller, into one file to train from: here with &apos;train&apos;, or on another machine.
script/unpack_photos.py turns the jpeg form into the pixels form with Python.</source>
        <translation>将缩小后的照片打包成一个用于训练的文件：可在此处用“train”训练，也可在其他机器上使用。
script/unpack_photos.py 用 Python 将 jpeg 形式转换为 pixels 形式。</translation>
    </message>
    <message>
        <source>Photos: as for &apos;train&apos;.</source>
        <translation>照片：同“train”。</translation>
    </message>
    <message>
        <source>pack needs at least one folder of photos</source>
        <translation>pack 至少需要一个照片文件夹</translation>
    </message>
    <message>
        <source>pack needs --output with a name that ends in .safetensors</source>
        <translation>pack 需要 --output，名称须以 .safetensors 结尾</translation>
    </message>
    <message>
        <source>photo %1/%2</source>
        <translation>照片 %1/%2</translation>
    </message>
    <message>
        <source>left out &apos;%1&apos;: %2</source>
        <translation>已略过“%1”：%2</translation>
    </message>
    <message>
        <source>two runs differ</source>
        <translation>两次运行的结果不同</translation>
    </message>
    <message>
        <source>a pixel far from the holes changed</source>
        <translation>远离孔洞的像素发生了变化</translation>
    </message>
    <message>
        <source>nothing was filled</source>
        <translation>没有填充任何内容</translation>
    </message>
    <message>
        <source>Fills a small made-up photo with every engine and checks the results.</source>
        <translation>用每种引擎填充一张小的合成照片并检查结果。</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>FAILED: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>attention equals textbook</source>
        <translation>注意力与定义一致</translation>
    </message>
    <message>
        <source>largest difference %1</source>
        <translation>最大差异 %1</translation>
    </message>
    <message>
        <source>engine %1</source>
        <translation>引擎 %1</translation>
    </message>
    <message>
        <source>Selftest</source>
        <translation>自检</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n 项检查失败</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>measuring</source>
        <translation>测量中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Write the sample sheet</source>
        <translation>写入样本表</translation>
    </message>
    <message>
        <source>iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %</source>
        <translation>迭代 %1：验证图块 PSNR %L2 dB，l1 %L3 %</translation>
    </message>
    <message>
        <source>(%1%L2 dB against the start)</source>
        <comment>%1 is a plus sign or nothing</comment>
        <translation>（与起始模型相比 %1%L2 dB）</translation>
    </message>
    <message>
        <source>How to train: a JSON file, or one of %1.</source>
        <translation>训练方式：JSON 文件，或以下之一：%1。</translation>
    </message>
    <message>
        <source>Folder for checkpoints, log, samples and the model.</source>
        <translation>用于检查点、日志、样本和模型的文件夹。</translation>
    </message>
    <message>
        <source>Model to start from (a file, or a name in the library), a run&apos;s folder (its model), or &apos;scratch&apos;; without it the shipped model.</source>
        <translation>起始模型（文件或模型库中的名称）、某次训练的文件夹（其模型），或“scratch”；未指定时为随附的模型。</translation>
    </message>
    <message>
        <source>Go on with the run in --out.</source>
        <translation>继续 --out 中的训练。</translation>
    </message>
    <message>
        <source>Stop after so many in all; 0: no limit.</source>
        <translation>总数达到此值后停止；0：无限制。</translation>
    </message>
    <message>
        <source>Stop after so much training time in all; 0: no limit.</source>
        <translation>训练总时间达到此值后停止；0：无限制。</translation>
    </message>
    <message>
        <source>Crops to one step; 0: the recipe&apos;s.</source>
        <translation>每步的图块数；0：按配方。</translation>
    </message>
    <message>
        <source>Side of the crops, a multiple of 8; 0: the recipe&apos;s.</source>
        <translation>图块边长，8 的倍数；0：按配方。</translation>
    </message>
    <message>
        <source>Batches that go into one update.</source>
        <translation>一次更新所合并的批次数。</translation>
    </message>
    <message>
        <source>Learning rate; 0: the recipe&apos;s.</source>
        <translation>学习率；0：按配方。</translation>
    </message>
    <message>
        <source>VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss.</source>
        <translation>VGG-16 或 VGG-19 权重（safetensors），用于带感知或风格损失的配方。</translation>
    </message>
    <message>
        <source>auto, float32 or bfloat16.</source>
        <translation>auto、float32 或 bfloat16。</translation>
    </message>
    <message>
        <source>Memory for decoded photos, MB.</source>
        <translation>用于已解码照片的内存，MB。</translation>
    </message>
    <message>
        <source>Minutes between checkpoints.</source>
        <translation>检查点之间的分钟数。</translation>
    </message>
    <message>
        <source>Iterations between validations; 0: chosen by the device.</source>
        <translation>两次验证之间的迭代次数；0：根据设备选择。</translation>
    </message>
    <message>
        <source>Seed for crops, holes and first weights.</source>
        <translation>图块、孔洞和初始权重的随机种子。</translation>
    </message>
    <message>
        <source>A line kept in the model&apos;s file.</source>
        <translation>保存在模型文件中的一行文字。</translation>
    </message>
    <message>
        <source>train needs at least one folder of photos</source>
        <translation>train 至少需要一个照片文件夹</translation>
    </message>
    <message>
        <source>train needs --out</source>
        <translation>train 需要 --out</translation>
    </message>
    <message>
        <source>--precision takes auto, float32 or bfloat16, not &apos;%1&apos;</source>
        <translation>--precision 需要 auto、float32 或 bfloat16，而不是“%1”</translation>
    </message>
    <message>
        <source>Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.
Stop it with Ctrl-C at any time; the same command with --resume goes on where it was.</source>
        <translation>用您自己的照片训练网络：图片文件夹、文件列表、已发布的数据集或打包文件。
可随时按 Ctrl-C 停止；用相同的命令加上 --resume 即可从中断处继续。</translation>
    </message>
    <message>
        <source>Photos to train on.</source>
        <translation>用于训练的照片。</translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>迭代 %n 次后暂停，训练 %1；模型：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>迭代 %n 次后完成，训练 %1；模型：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>To go on: %1</source>
        <translation>继续请执行：%1</translation>
    </message>
    <message>
        <source>Fills the holes of a photo, or of every photo of a folder. Everything further than 16 pixels from a hole stays as it is.</source>
        <translation>填充一张照片或文件夹中所有照片的孔洞。距孔洞 16 像素以外的部分保持不变。</translation>
    </message>
    <message>
        <source>One photo</source>
        <translation>一张照片</translation>
    </message>
    <message>
        <source>All photos of a folder, each with the mask of its name. What was finished before is skipped, so the same command goes on after a stop.</source>
        <translation>文件夹中的所有照片，每张使用同名蒙版。已完成的会跳过，因此中断后可用相同的命令继续。</translation>
    </message>
    <message>
        <source>The models on this computer, the same that the editor has.</source>
        <translation>此计算机上的模型，与编辑器中的相同。</translation>
    </message>
    <message>
        <source>All of them; * marks the one used where none is named</source>
        <translation>列出全部；* 表示未指定时使用的模型</translation>
    </message>
    <message>
        <source>Add safetensors, PyTorch&apos;s .pt, or TensorFlow&apos;s NAME.index</source>
        <translation>添加 safetensors、PyTorch 的 .pt 或 TensorFlow 的 NAME.index</translation>
    </message>
    <message>
        <source>Copy one to a file</source>
        <translation>将一个模型复制到文件</translation>
    </message>
    <message>
        <source>Give it another name</source>
        <translation>更改其名称</translation>
    </message>
    <message>
        <source>Move it to the trash</source>
        <translation>将其移到回收站</translation>
    </message>
    <message>
        <source>Show or choose the one used where none is named</source>
        <translation>显示或选择未指定时使用的模型</translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>其 %n 张照片在“%1”中都没有同名蒙版</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>%n 次迭代</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>有 %n 张照片放不下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>%n 张照片，%L1 MB：%2</numerusform>
        </translation>
    </message>
    <message>
        <source>evaluate needs a folder of photos</source>
        <translation>evaluate 需要一个照片文件夹</translation>
    </message>
    <message>
        <source>fill needs a photo, or a folder of photos</source>
        <translation>fill 需要一张照片或一个照片文件夹</translation>
    </message>
    <message>
        <source>&apos;-&apos; stands for no file here: photos aren&apos;t read from a pipe or written to one</source>
        <translation>此处“-”不代表文件：照片不能从管道读取，也不能写入管道</translation>
    </message>
    <message>
        <source>the results would go to a folder called &apos;%1&apos;</source>
        <translation>结果会写入名为“%1”的文件夹</translation>
    </message>
    <message>
        <source>--%1 takes a name that ends in .png, not &apos;%2&apos;</source>
        <translation>--%1 需要以 .png 结尾的名称，而不是“%2”</translation>
    </message>
    <message>
        <source>selftest takes no files; use --model</source>
        <translation>selftest 不接受文件；请用 --model</translation>
    </message>
    <message>
        <source>Keep the history</source>
        <translation>保留历史记录</translation>
    </message>
    <message>
        <source>a step of the history can&apos;t be read back</source>
        <translation>无法读回历史记录中的一个步骤</translation>
    </message>
    <message>
        <source>a step of the history is damaged</source>
        <translation>历史记录中的一个步骤已损坏</translation>
    </message>
    <message>
        <source>some heat maps are damaged and were left out</source>
        <translation>部分热图已损坏，已略去</translation>
    </message>
    <message>
        <source>some variants of fills are damaged and were left out</source>
        <translation>部分填充变体已损坏，已略去</translation>
    </message>
    <message>
        <source>the history is damaged: some or all of its steps were left out</source>
        <translation>历史记录已损坏：部分或全部步骤已略去</translation>
    </message>
    <message>
        <source>a filled hole is missing</source>
        <translation>缺少一个已填充的孔洞</translation>
    </message>
    <message>
        <source>the picture of a variant is damaged</source>
        <translation>某个变体的图像已损坏</translation>
    </message>
    <message>
        <source>the stored attention is damaged</source>
        <translation>保存的注意力数据已损坏</translation>
    </message>
    <message>
        <source>The engine %1 doesn&apos;t tell where pixels came from: the picture of that is empty</source>
        <translation>引擎 %1 不说明像素来自何处：对应的图片是空的</translation>
    </message>
    <message>
        <source>The engine %1 has one stage: the first stage&apos;s picture is the result once more</source>
        <translation>引擎 %1 只有一个阶段：第一阶段的图片与结果相同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a meaning of its own on the command line</source>
        <translation>“%1”在命令行中有特殊含义</translation>
    </message>
    <message>
        <source>Write the output</source>
        <translation>写入输出</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AboutDialog</name>
    <message>
        <source>%1 (not usable: %2)</source>
        <translation>%1（不可用：%2）</translation>
    </message>
    <message>
        <source>Devices: %1
Methods: %2
Built with Qt %3 and OpenCV %4.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>设备：%1
方法：%2
基于 Qt %3 和 OpenCV %4 构建。

自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>About Lacuna</source>
        <translation>关于 Lacuna</translation>
    </message>
    <message>
        <source>Lacuna %1</source>
        <translation>Lacuna %1</translation>
    </message>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.
Everything happens on this computer.</source>
        <translation>填充照片中的孔洞，并显示每个像素的来源。
所有处理均在本机完成。</translation>
    </message>
    <message>
        <source>Versions and devices</source>
        <translation>版本与设备</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>&amp;Paste as a new photo</source>
        <translation>粘贴为新照片(&amp;P)</translation>
    </message>
    <message>
        <source>Open the picture that is on the clipboard</source>
        <translation>打开剪贴板中的图片</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Close photo</source>
        <translation>关闭照片(&amp;C)</translation>
    </message>
    <message>
        <source>Close the photo</source>
        <translation>关闭照片</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>退出程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>撤销上一步操作</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>重做已撤销的操作</translation>
    </message>
    <message>
        <source>&amp;Brush</source>
        <translation>画笔(&amp;B)</translation>
    </message>
    <message>
        <source>Paint over what should go</source>
        <translation>涂抹要去除的内容</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>橡皮擦(&amp;E)</translation>
    </message>
    <message>
        <source>Rub out what you painted too much</source>
        <translation>擦除多涂的部分</translation>
    </message>
    <message>
        <source>&amp;Rectangle</source>
        <translation>矩形(&amp;R)</translation>
    </message>
    <message>
        <source>Drag a rectangle over what should go</source>
        <translation>拖出矩形，框住要去除的内容</translation>
    </message>
    <message>
        <source>Ell&amp;ipse</source>
        <translation>椭圆(&amp;I)</translation>
    </message>
    <message>
        <source>Drag an ellipse over what should go</source>
        <translation>拖出椭圆，框住要去除的内容</translation>
    </message>
    <message>
        <source>&amp;Lasso</source>
        <translation>套索(&amp;L)</translation>
    </message>
    <message>
        <source>Draw around what should go</source>
        <translation>沿要去除的内容绘制轮廓</translation>
    </message>
    <message>
        <source>&amp;Polygon</source>
        <translation>多边形(&amp;P)</translation>
    </message>
    <message>
        <source>Click from corner to corner around what should go</source>
        <translation>依次点击各个顶点，围住要去除的内容</translation>
    </message>
    <message>
        <source>Magic &amp;wand</source>
        <translation>魔棒(&amp;W)</translation>
    </message>
    <message>
        <source>Click a colour: all that is like it should go</source>
        <translation>点击一种颜色，去除所有与之相近的内容</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it</source>
        <translation>点击一个对象，或拖出方框将其框住</translation>
    </message>
    <message>
        <source>Click &amp;fill</source>
        <translation>点击填充(&amp;F)</translation>
    </message>
    <message>
        <source>Click a spot or a thing: it is found and filled in one go</source>
        <translation>点击污点或对象，一次完成查找和填充</translation>
    </message>
    <message>
        <source>&amp;Dust</source>
        <translation>污点(&amp;D)</translation>
    </message>
    <message>
        <source>Find many small spots at once</source>
        <translation>一次查找多个小污点</translation>
    </message>
    <message>
        <source>Paint with the &amp;keyboard</source>
        <translation>用键盘绘制(&amp;K)</translation>
    </message>
    <message>
        <source>Arrow keys move a pointer over the photo; Space or Return presses it</source>
        <translation>用方向键在照片上移动指针，按空格键或 Enter 键相当于点击</translation>
    </message>
    <message>
        <source>&amp;Source brush</source>
        <translation>来源画笔(&amp;S)</translation>
    </message>
    <message>
        <source>Paint where fills may never copy from, or should prefer to</source>
        <translation>标出填充绝不能复制或应优先复制的区域</translation>
    </message>
    <message>
        <source>&amp;Trace sources</source>
        <translation>追踪来源(&amp;T)</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources; rule one out by a click</source>
        <translation>指向已填充的部分可查看其来源；点击可排除某个来源</translation>
    </message>
    <message>
        <source>S&amp;wap add and erase</source>
        <translation>切换添加/擦除(&amp;W)</translation>
    </message>
    <message>
        <source>Change between painting and taking away</source>
        <translation>在添加与减去之间切换</translation>
    </message>
    <message>
        <source>S&amp;maller brush</source>
        <translation>减小画笔(&amp;M)</translation>
    </message>
    <message>
        <source>Make the brush smaller</source>
        <translation>减小画笔大小</translation>
    </message>
    <message>
        <source>Lar&amp;ger brush</source>
        <translation>增大画笔(&amp;G)</translation>
    </message>
    <message>
        <source>Make the brush larger</source>
        <translation>增大画笔大小</translation>
    </message>
    <message>
        <source>&amp;Invert</source>
        <translation>反转(&amp;I)</translation>
    </message>
    <message>
        <source>Swap what is a hole and what is kept</source>
        <translation>互换孔洞与保留部分</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>清除(&amp;C)</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>移除所有孔洞</translation>
    </message>
    <message>
        <source>&amp;Reuse the last</source>
        <translation>重用上次的蒙版(&amp;R)</translation>
    </message>
    <message>
        <source>Take the holes of the last fill again, on this photo or one of the same size</source>
        <translation>在此照片或相同大小的照片上重新使用上次填充的孔洞</translation>
    </message>
    <message>
        <source>&amp;Grow</source>
        <translation>扩展(&amp;G)</translation>
    </message>
    <message>
        <source>Make all holes larger by the step chosen below</source>
        <translation>按下方选定的步长扩展所有孔洞</translation>
    </message>
    <message>
        <source>S&amp;hrink</source>
        <translation>收缩(&amp;H)</translation>
    </message>
    <message>
        <source>Make all holes smaller by the step chosen below</source>
        <translation>按下方选定的步长收缩所有孔洞</translation>
    </message>
    <message>
        <source>S&amp;mooth the edges</source>
        <translation>平滑边缘(&amp;M)</translation>
    </message>
    <message>
        <source>Round off corners and jagged edges of all holes, and drop specks</source>
        <translation>将所有孔洞的尖角和锯齿边缘修圆，并去除碎点</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>&amp;Only outline holes</source>
        <translation>仅显示孔洞轮廓(&amp;O)</translation>
    </message>
    <message>
        <source>Show holes by a moving outline instead of a colour over them</source>
        <translation>用流动的轮廓线显示孔洞，而不覆盖颜色</translation>
    </message>
    <message>
        <source>&amp;Magenta</source>
        <translation>品红色(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>蓝色(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>橙色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>绿色(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄色(&amp;Y)</translation>
    </message>
    <message>
        <source>Show holes in this colour</source>
        <translation>以此颜色显示孔洞</translation>
    </message>
    <message>
        <source>O&amp;ther…</source>
        <translation>其他(&amp;T)…</translation>
    </message>
    <message>
        <source>Choose the colour over the holes</source>
        <translation>选择孔洞的覆盖颜色</translation>
    </message>
    <message>
        <source>&amp;Load…</source>
        <translation>载入(&amp;L)…</translation>
    </message>
    <message>
        <source>Take the holes from a black and white picture: white becomes a hole</source>
        <translation>从黑白图片载入孔洞：白色部分成为孔洞</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the holes as a black and white picture</source>
        <translation>将孔洞保存为黑白图片</translation>
    </message>
    <message>
        <source>&amp;Unmark all sources</source>
        <translation>取消所有来源标记(&amp;U)</translation>
    </message>
    <message>
        <source>Take all marks of the source brush away</source>
        <translation>清除来源画笔的所有标记</translation>
    </message>
    <message>
        <source>S&amp;how holes</source>
        <translation>显示孔洞(&amp;H)</translation>
    </message>
    <message>
        <source>Show or hide the colour over the holes and the marks on sources</source>
        <translation>显示或隐藏孔洞的覆盖颜色和来源标记</translation>
    </message>
    <message>
        <source>&amp;Fill</source>
        <translation>填充(&amp;F)</translation>
    </message>
    <message>
        <source>Fill the holes from their surroundings</source>
        <translation>根据周围内容填充孔洞</translation>
    </message>
    <message>
        <source>&amp;Keep the draft</source>
        <translation>保留草稿(&amp;K)</translation>
    </message>
    <message>
        <source>Stop the fill and keep its first, rough result</source>
        <translation>停止填充，并保留初步的粗略结果</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Stop the fill and leave the photo as it was</source>
        <translation>停止填充，照片保持原样</translation>
    </message>
    <message>
        <source>&amp;Models…</source>
        <translation>模型(&amp;M)…</translation>
    </message>
    <message>
        <source>See, import, compare and delete the models that fills can use</source>
        <translation>查看、导入、比较和删除可用于填充的模型</translation>
    </message>
    <message>
        <source>T&amp;rain…</source>
        <translation>训练(&amp;R)…</translation>
    </message>
    <message>
        <source>Teach a model your own photos while you go on editing</source>
        <translation>用您自己的照片训练模型，同时可继续编辑</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the photo larger</source>
        <translation>放大显示照片</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo smaller</source>
        <translation>缩小显示照片</translation>
    </message>
    <message>
        <source>&amp;Fit in window</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole photo</source>
        <translation>显示整张照片</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show one pixel of the photo as one pixel of the screen (100 %)</source>
        <translation>照片的一个像素对应屏幕的一个像素（100%）</translation>
    </message>
    <message>
        <source>Show &amp;original</source>
        <translation>显示原图(&amp;O)</translation>
    </message>
    <message>
        <source>Show the photo as it was opened; hold \ to see it for a moment</source>
        <translation>显示照片打开时的样子；按住 \ 可临时查看</translation>
    </message>
    <message>
        <source>Show where &amp;pixels came from</source>
        <translation>显示像素来源(&amp;P)</translation>
    </message>
    <message>
        <source>Colour what was filled by the direction its pixels were taken from</source>
        <translation>按像素的取样方向为填充部分着色</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>全屏(&amp;U)</translation>
    </message>
    <message>
        <source>Use the whole screen</source>
        <translation>使用整个屏幕</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Light or dark, as the desktop is</source>
        <translation>浅色或深色，与桌面一致</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>浅色背景，深色文字</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>深色背景，浅色文字</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Show all shortcuts</source>
        <translation>显示所有快捷键</translation>
    </message>
    <message>
        <source>&amp;About Lacuna</source>
        <translation>关于 Lacuna(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and what this computer offers</source>
        <translation>版本、许可证及本机可用的功能</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>蒙版</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>工具(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Mask</source>
        <translation>蒙版(&amp;M)</translation>
    </message>
    <message>
        <source>Grow and shrink s&amp;tep</source>
        <translation>扩展与收缩步长(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Colour of holes</source>
        <translation>孔洞颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Main bar</source>
        <translation>主工具栏</translation>
    </message>
    <message>
        <source>Before and after side &amp;by side</source>
        <translation>并排对比前后效果(&amp;B)</translation>
    </message>
    <message>
        <source>Draw a line over the photo: what was opened left of it, the present right</source>
        <translation>在照片上显示分割线：左侧为打开时的样子，右侧为当前效果</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Language, look, memory, keys and more</source>
        <translation>语言、外观、内存、按键等</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
    </message>
    <message>
        <source>Gather versions and notes of the program, without photos or names of files</source>
        <translation>收集程序的版本和日志信息，不含照片或文件名</translation>
    </message>
    <message>
        <source>&amp;Next photo</source>
        <translation>下一张照片(&amp;N)</translation>
    </message>
    <message>
        <source>Open the next photo of this folder</source>
        <translation>打开此文件夹中的下一张照片</translation>
    </message>
    <message>
        <source>Pre&amp;vious photo</source>
        <translation>上一张照片(&amp;V)</translation>
    </message>
    <message>
        <source>Open the previous photo of this folder</source>
        <translation>打开此文件夹中的上一张照片</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the picture, or the part under the holes, for other programs</source>
        <translation>复制图片或孔洞所在部分，供其他程序使用</translation>
    </message>
    <message>
        <source>Save the project, with which work goes on where you left off; the photo itself stays as it is</source>
        <translation>保存项目，以便日后继续编辑；照片本身保持不变</translation>
    </message>
    <message>
        <source>Save the project, or the picture, under a new name</source>
        <translation>以新名称保存项目或图片</translation>
    </message>
    <message>
        <source>&amp;Export picture…</source>
        <translation>导出图片(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the picture as PNG, JPEG, TIFF or WebP</source>
        <translation>将图片导出为 PNG、JPEG、TIFF 或 WebP</translation>
    </message>
    <message>
        <source>&amp;What was changed</source>
        <translation>显示修改部分(&amp;W)</translation>
    </message>
    <message>
        <source>Mark what was filled, also before the photo was opened where its file tells of it</source>
        <translation>标出填充过的部分；若文件中有记录，也包括打开之前填充的部分</translation>
    </message>
    <message>
        <source>S&amp;ofter brush</source>
        <translation>柔化画笔(&amp;O)</translation>
    </message>
    <message>
        <source>Make the rim of the brush softer: there the fill is blended into the photo</source>
        <translation>使画笔边缘更柔和：填充在此处与照片融合</translation>
    </message>
    <message>
        <source>&amp;Harder brush</source>
        <translation>硬化画笔(&amp;H)</translation>
    </message>
    <message>
        <source>Make the rim of the brush harder</source>
        <translation>使画笔边缘更硬</translation>
    </message>
    <message>
        <source>&amp;Feather the edges</source>
        <translation>羽化边缘(&amp;F)</translation>
    </message>
    <message>
        <source>Put a soft edge around all holes: the fill is blended into the photo there</source>
        <translation>为所有孔洞添加柔和边缘：填充在此处与照片融合</translation>
    </message>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>扩展、收缩、平滑和羽化 %n 像素</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore panels</source>
        <translation>恢复面板(&amp;R)</translation>
    </message>
    <message>
        <source>Put all panels back where they were at the first start</source>
        <translation>将所有面板恢复到首次启动时的位置</translation>
    </message>
    <message>
        <source>&amp;User guide</source>
        <translation>用户指南(&amp;U)</translation>
    </message>
    <message>
        <source>Read how everything works (in English)</source>
        <translation>了解各项功能的用法（英文）</translation>
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
        <translation>显示像素来源(&amp;P)</translation>
    </message>
    <message>
        <source>Show where the pixels came from</source>
        <translation>显示像素来源</translation>
    </message>
    <message>
        <source>Arrows for the pi&amp;xel under the pointer</source>
        <translation>指针处像素的箭头(&amp;X)</translation>
    </message>
    <message>
        <source>Arrows for the pixel under the pointer</source>
        <translation>指针处像素的箭头</translation>
    </message>
    <message>
        <source>Outlines the parts of the photo that this pixel was made from, and how much each gave</source>
        <translation>勾勒出构成此像素的照片区域，并显示各自的贡献大小</translation>
    </message>
    <message>
        <source>Heat map of that pixel</source>
        <translation>该像素的热图</translation>
    </message>
    <message>
        <source>Lights up all of the photo by how much each part gave to the pixel under the pointer</source>
        <translation>按各部分对指针处像素的贡献大小，点亮整张照片</translation>
    </message>
    <message>
        <source>Strength of the colours</source>
        <translation>颜色强度</translation>
    </message>
    <message>
        <source>How much the colours cover the photo</source>
        <translation>颜色覆盖照片的程度</translation>
    </message>
    <message>
        <source>Stre&amp;ngth</source>
        <translation>强度(&amp;N)</translation>
    </message>
    <message>
        <source>Legend of the colours</source>
        <translation>颜色图例</translation>
    </message>
    <message>
        <source>The colour of a pixel tells in which direction its source lies: white, close by; strong colours, far away</source>
        <translation>像素的颜色表示其来源所在的方向：白色表示很近，颜色越浓表示越远</translation>
    </message>
    <message>
        <source>Fill a hole first, with a method that copies from the photo.</source>
        <translation>请先用从照片复制内容的方法填充一个孔洞。</translation>
    </message>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>对此像素贡献最大的 %n 个位置。</numerusform>
        </translation>
    </message>
    <message>
        <source>Each colour is a direction: towards it lies the source. White: close by.</source>
        <translation>每种颜色代表一个方向，来源就在该方向上。白色：很近。</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew.</source>
        <translation>点击某个来源，即不再从中复制并重新填充此孔洞。</translation>
    </message>
    <message>
        <source>Click a source never to copy from it and to fill this hole anew. %1 lets go.</source>
        <translation>点击某个来源，即不再从中复制并重新填充此孔洞。按 %1 键取消锁定。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Autosave</name>
    <message>
        <source>Keep the work safe</source>
        <translation>自动备份</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::BrushTool</name>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮擦</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Canvas</name>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Move the view sideways</source>
        <translation>左右移动视图</translation>
    </message>
    <message>
        <source>Move the view up and down</source>
        <translation>上下移动视图</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view.</source>
        <translation>当前打开的照片。请涂抹要去除的内容；方向键移动视图。</translation>
    </message>
    <message>
        <source>The open photo. Paint over what should go; the arrow keys move the view, or, after %1, a pointer that paints with Space.</source>
        <translation>当前打开的照片。请涂抹要去除的内容；方向键移动视图，按 %1 键后则移动指针，并用空格键绘制。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ClickFillTool</name>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>This is a large area: it is marked, press Fill to fill it</source>
        <translation>区域较大：已选中，按“填充”即可填充</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message>
        <source>Nearness (PSNR, dB)</source>
        <translation>接近度（PSNR，dB）</translation>
    </message>
    <message>
        <source>How near the fills come to what was there; more is better</source>
        <translation>填充结果与原内容的接近程度；越高越好</translation>
    </message>
    <message>
        <source>Difference (ℓ1, %)</source>
        <translation>差异（ℓ1，%）</translation>
    </message>
    <message>
        <source>Mean difference to what was there; less is better</source>
        <translation>与原内容的平均差异；越低越好</translation>
    </message>
    <message>
        <source>Structure (SSIM)</source>
        <translation>结构（SSIM）</translation>
    </message>
    <message>
        <source>How much of the structure is right; 1 is all of it</source>
        <translation>结构的还原程度；1 表示完全一致</translation>
    </message>
    <message>
        <source>Detail (1 = as before)</source>
        <translation>细节（1 = 与原来相同）</translation>
    </message>
    <message>
        <source>Detail in the fills compared with what was there; below 1 they are too smooth</source>
        <translation>填充结果与原内容的细节之比；低于 1 表示过于平滑</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Time for a photo</source>
        <translation>每张照片的用时</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>当前正在进行的操作</translation>
    </message>
    <message>
        <source>Folder of photos that nothing is missing from</source>
        <translation>完整无缺的照片所在的文件夹</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Better photos that no model was trained on. A folder can be dropped here, too</source>
        <translation>最好选用未参与任何模型训练的照片。也可将文件夹拖放到此处</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose the folder of photos</source>
        <translation>选择照片文件夹</translation>
    </message>
    <message>
        <source>Photos to compare models on</source>
        <translation>用于比较模型的照片</translation>
    </message>
    <message>
        <source>Mixed</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Rectangles</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Brush strokes</source>
        <translation>画笔笔触</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>What is cut out of the photos; the same for every model</source>
        <translation>从照片中挖去的部分；所有模型均相同</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>How many photos to use, evenly spread over the folder</source>
        <translation>使用的照片数量，从文件夹中均匀选取</translation>
    </message>
    <message>
        <source>Also the &amp;texture method, which needs no model</source>
        <translation>同时比较无需模型的纹理方法(&amp;T)</translation>
    </message>
    <message>
        <source>Also the texture method</source>
        <translation>同时比较纹理方法</translation>
    </message>
    <message>
        <source>Shows what copying from the photo alone would give</source>
        <translation>显示仅从照片复制的效果</translation>
    </message>
    <message>
        <source>Models to compare</source>
        <translation>要比较的模型</translation>
    </message>
    <message>
        <source>The others are compared with the first one</source>
        <translation>其他模型均与第一个模型比较</translation>
    </message>
    <message>
        <source>&amp;Photos</source>
        <translation>照片(&amp;P)</translation>
    </message>
    <message>
        <source>H&amp;oles</source>
        <translation>孔洞(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>最多(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Models</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Pictures of the fills</source>
        <translation>填充结果图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Original, hole, and every fill</source>
        <translation>原图、孔洞及各个填充结果</translation>
    </message>
    <message>
        <source>Save ta&amp;ble…</source>
        <translation>保存表格(&amp;B)…</translation>
    </message>
    <message>
        <source>Save pi&amp;ctures…</source>
        <translation>保存图片(&amp;C)…</translation>
    </message>
    <message>
        <source>Every photo&apos;s numbers, for a spreadsheet</source>
        <translation>每张照片的数据，可用电子表格打开</translation>
    </message>
    <message>
        <source>The pictures of the fills, as PNG</source>
        <translation>填充结果图片，保存为 PNG</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>测量结果</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>数据(&amp;N)</translation>
    </message>
    <message>
        <source>P&amp;ictures</source>
        <translation>图片(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Stop; what was measured so far is shown</source>
        <translation>停止；显示目前已测量的结果</translation>
    </message>
    <message>
        <source>Fill holes in the photos with each model</source>
        <translation>用每个模型填充照片中的孔洞</translation>
    </message>
    <message>
        <source>Choose a folder and at least one model first</source>
        <translation>请先选择一个文件夹和至少一个模型</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>已测量 %Ln 张照片。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 left out, the first because of this: %2</source>
        <translation>已略过 %1 张，首张的原因：%2</translation>
    </message>
    <message>
        <source>In brackets: the difference to the first model; * marks what is more than chance.</source>
        <translation>括号内为与第一个模型的差值；* 表示差异并非偶然。</translation>
    </message>
    <message>
        <source>Of so few photos, chance is hard to tell; %1 or more say more.</source>
        <translation>照片太少，难以排除偶然因素；%1 张或更多才更可靠。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>comparison.csv</source>
        <translation>模型比较.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Save the pictures</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>comparison.png</source>
        <translation>模型比较.png</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>A row for each model and method; closer to the truth is better</source>
        <translation>每个模型和方法一行；越接近原图越好</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareSplit</name>
    <message>
        <source>Line between before and after</source>
        <translation>前后对比分割线</translation>
    </message>
    <message>
        <source>Drag it, or move it with the arrow keys: before is left, after is right</source>
        <translation>可拖动，或用方向键移动：左侧为之前，右侧为之后</translation>
    </message>
    <message>
        <source>%1 % of the width</source>
        <translation>宽度的 %1%</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DialogPrompts</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Leave the holes in “%1” unfilled?</source>
        <translation>不填充“%1”中的孔洞？</translation>
    </message>
    <message>
        <source>Save the changes to “%1”?</source>
        <translation>保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Otherwise what you filled since the last save is lost.</source>
        <translation>否则，上次保存之后的填充将会丢失。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作未能完成。</translation>
    </message>
    <message>
        <source>“%1” did not work.</source>
        <translation>“%1”未能完成。</translation>
    </message>
    <message>
        <source>The picture itself has not changed. What you painted over it is lost unless you save it as a project, which goes on where you left off.</source>
        <translation>图片本身没有改变。除非保存为项目以便日后继续编辑，否则您涂抹的内容将会丢失。</translation>
    </message>
    <message>
        <source>Save your work on “%1” as a project?</source>
        <translation>将对“%1”的处理保存为项目？</translation>
    </message>
    <message>
        <source>The photo itself stays as it is in any case. What you filled is lost unless you save it.</source>
        <translation>照片本身始终保持不变。如不保存，已填充的内容将会丢失。</translation>
    </message>
    <message>
        <source>Replace “%1”?</source>
        <translation>替换“%1”？</translation>
    </message>
    <message>
        <source>A file of this name is there already.</source>
        <translation>已有同名文件。</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::DustTool</name>
    <message>
        <source>Look for dust</source>
        <translation>查找污点</translation>
    </message>
    <message>
        <source>Dust</source>
        <translation>污点</translation>
    </message>
    <message>
        <source>Remove dust</source>
        <translation>减去污点</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EdgePanel</name>
    <message>
        <source>Grow the fill</source>
        <translation>扩展填充</translation>
    </message>
    <message>
        <source>How far the fill covers the photo around what was painted; nothing is filled anew</source>
        <translation>填充在涂抹区域周围覆盖照片的范围；不会重新填充</translation>
    </message>
    <message>
        <source>Softness of the edge</source>
        <translation>边缘柔和度</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>匹配边缘颜色</translation>
    </message>
    <message>
        <source>Match colours at the edge of this hole</source>
        <translation>匹配此孔洞的边缘颜色</translation>
    </message>
    <message>
        <source>Shifts this fill&apos;s colours so that they meet the photo without a seam; nothing is filled anew</source>
        <translation>调整此填充的颜色，使其与照片无缝衔接；不会重新填充</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔化边缘</translation>
    </message>
    <message>
        <source>%1 px</source>
        <translation>%1 像素</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo; nothing is filled anew. Together with Grow it reaches as far as the fill was made</source>
        <translation>填充与照片融合的宽度；不会重新填充。与“扩展”合计不超过已生成填充的范围</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::EllipseTool</name>
    <message>
        <source>Ellipse</source>
        <translation>椭圆</translation>
    </message>
    <message>
        <source>Remove ellipse</source>
        <translation>减去椭圆</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ExportDialog</name>
    <message>
        <source>Save picture</source>
        <translation>保存图片</translation>
    </message>
    <message>
        <source>Save as “%1”</source>
        <translation>另存为“%1”</translation>
    </message>
    <message>
        <source>Higher looks better and makes a larger file</source>
        <translation>数值越高画质越好，文件也越大</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Keep what the camera wrote</source>
        <translation>保留相机元数据</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in the file</source>
        <translation>日期、相机、镜头、地点、说明和版权信息保留在文件中</translation>
    </message>
    <message>
        <source>Keep the colour profile</source>
        <translation>保留颜色配置文件</translation>
    </message>
    <message>
        <source>Colours look the same in every program that understands profiles</source>
        <translation>颜色在所有支持配置文件的程序中都显示一致</translation>
    </message>
    <message>
        <source>Also save where the pixels came from (%1-attention.png)</source>
        <translation>同时保存像素来源（%1-attention.png）</translation>
    </message>
    <message>
        <source>A coloured picture of the sources, as the Attention panel shows it</source>
        <translation>来源的彩色示意图，与“注意力”面板所示相同</translation>
    </message>
    <message>
        <source>Also save what was filled (%1-mask.png)</source>
        <translation>同时保存填充区域（%1-mask.png）</translation>
    </message>
    <message>
        <source>A black and white picture: white is what was filled</source>
        <translation>黑白图片：白色为填充部分</translation>
    </message>
    <message>
        <source>&amp;Quality:</source>
        <translation>质量(&amp;Q)：</translation>
    </message>
    <message>
        <source>This kind of file keeps 8 of the photo&apos;s 16 bits. PNG and TIFF keep all.</source>
        <translation>此类文件只能保留照片 16 位中的 8 位。PNG 和 TIFF 可全部保留。</translation>
    </message>
    <message>
        <source>This kind of file has no transparency. PNG, TIFF and WebP have.</source>
        <translation>此类文件不支持透明。PNG、TIFF 和 WebP 支持。</translation>
    </message>
    <message>
        <source>Say in the file what was filled</source>
        <translation>在文件中注明填充内容</translation>
    </message>
    <message>
        <source>Notes for other programs that parts of the picture were filled, where, and with which model</source>
        <translation>供其他程序读取的说明：图片有部分经过填充、填充位置及所用模型</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Write the file</source>
        <translation>写入文件</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>不写入任何内容</translation>
    </message>
    <message>
        <source>&amp;Lose nothing</source>
        <translation>无损(&amp;L)</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file is several times as large</source>
        <translation>每个像素保持原样；文件大小会增至数倍</translation>
    </message>
    <message>
        <source>As the quality says</source>
        <translation>由质量决定</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Half of it, smaller</source>
        <translation>一半，文件更小</translation>
    </message>
    <message>
        <source>Colour detail</source>
        <translation>色彩细节</translation>
    </message>
    <message>
        <source>Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on</source>
        <translation>鲜明颜色之间的精细边缘需要全部色彩细节。由质量决定时，质量达到 90 即保留全部</translation>
    </message>
    <message>
        <source>&amp;Colour detail:</source>
        <translation>色彩细节(&amp;C)：</translation>
    </message>
    <message>
        <source>LZW, read by every program</source>
        <translation>LZW，所有程序均可读取</translation>
    </message>
    <message>
        <source>Deflate, smaller</source>
        <translation>Deflate，文件更小</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Nothing is lost with any of them</source>
        <translation>所有选项均为无损</translation>
    </message>
    <message>
        <source>Com&amp;pression:</source>
        <translation>压缩(&amp;P)：</translation>
    </message>
    <message>
        <source>16 bits, as the photo</source>
        <translation>16 位，与照片相同</translation>
    </message>
    <message>
        <source>8 bits, half as large</source>
        <translation>8 位，大小减半</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>位深度</translation>
    </message>
    <message>
        <source>16 bits keep finer steps between tones, for editing further</source>
        <translation>16 位可保留更细腻的色调层次，便于后续编辑</translation>
    </message>
    <message>
        <source>&amp;Depth:</source>
        <translation>位深度(&amp;D)：</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FileController</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>PNG, nothing is lost (*.png)</source>
        <translation>PNG，无损 (*.png)</translation>
    </message>
    <message>
        <source>JPEG, small (*.jpg *.jpeg)</source>
        <translation>JPEG，文件小 (*.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>TIFF, nothing is lost (*.tif *.tiff)</source>
        <translation>TIFF，无损 (*.tif *.tiff)</translation>
    </message>
    <message>
        <source>WebP, small (*.webp)</source>
        <translation>WebP，文件小 (*.webp)</translation>
    </message>
    <message>
        <source>Take over the file</source>
        <translation>载入文件内容</translation>
    </message>
    <message>
        <source>Read or write a file</source>
        <translation>读取或写入文件</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard</source>
        <translation>剪贴板中没有图片</translation>
    </message>
    <message>
        <source>Pasting…</source>
        <translation>正在粘贴…</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Load mask</source>
        <translation>载入蒙版</translation>
    </message>
    <message>
        <source>Load the mask %1</source>
        <translation>载入蒙版 %1</translation>
    </message>
    <message>
        <source>The mask is %1 × %2 pixels, the photo %3 × %4</source>
        <translation>蒙版为 %1 × %2 像素，照片为 %3 × %4 像素</translation>
    </message>
    <message>
        <source>Choose a mask of the photo&apos;s own size.</source>
        <translation>请选择与照片大小相同的蒙版。</translation>
    </message>
    <message>
        <source>Save mask</source>
        <translation>保存蒙版</translation>
    </message>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>Photos and projects (%1)</source>
        <translation>照片和项目 (%1)</translation>
    </message>
    <message>
        <source>Copied the part of the photo under the holes</source>
        <translation>已复制照片中孔洞所在的部分</translation>
    </message>
    <message>
        <source>Copied the photo</source>
        <translation>已复制照片</translation>
    </message>
    <message>
        <source>Another program made this file, so it was opened as one picture</source>
        <translation>此文件由其他程序创建，已作为单张图片打开</translation>
    </message>
    <message>
        <source>Lacuna project, goes on where you left off (*.ora)</source>
        <translation>Lacuna 项目，可继续编辑 (*.ora)</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>保存项目</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>导出图片</translation>
    </message>
    <message>
        <source>Everything else was opened</source>
        <translation>其余内容均已打开</translation>
    </message>
    <message>
        <source>Open all of %1</source>
        <translation>完整打开 %1</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillController</name>
    <message>
        <source>Fill the holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Fill: draft of %1</source>
        <translation>填充：%1 的草稿</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Veto a source, fill: %1</source>
        <translation>排除来源并填充：%1</translation>
    </message>
    <message>
        <source>Put the fill into the photo</source>
        <translation>将填充放入照片</translation>
    </message>
    <message>
        <source>Fill again: %1</source>
        <translation>重新填充：%1</translation>
    </message>
    <message>
        <source>Fill a hole: %1</source>
        <translation>填充一个孔洞：%1</translation>
    </message>
    <message>
        <source>Fill %1 holes: %2</source>
        <translation>填充 %1 个孔洞：%2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FillPanel</name>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行设备</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>执行运算的位置。“自动”会在有可用显卡时使用显卡</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>精细度</translation>
    </message>
    <message>
        <source>How finely large holes are worked on</source>
        <translation>处理大孔洞的精细程度</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>A good balance for this photo and this computer</source>
        <translation>针对此照片和本机的均衡设置</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Large holes are filled at a smaller size: quicker, less sharp</source>
        <translation>以较小尺寸填充大孔洞：更快，但清晰度较低</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>As fine as memory allows: slower, sharper</source>
        <translation>在内存允许的范围内尽量精细：较慢，更清晰</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>周围范围</translation>
    </message>
    <message>
        <source>How much of the photo around a hole is looked at to fill it. Automatic fits it to the hole</source>
        <translation>填充孔洞时参考的周围照片范围。“自动”会根据孔洞调整</translation>
    </message>
    <message>
        <source>Grow hole</source>
        <translation>扩展孔洞</translation>
    </message>
    <message>
        <source>Also fills this much around what you painted, so that no rim of it stays behind</source>
        <translation>同时填充涂抹区域周围的这一宽度，以免残留边缘</translation>
    </message>
    <message>
        <source>Soft edge</source>
        <translation>柔化边缘</translation>
    </message>
    <message>
        <source>How wide the fill blends into the photo at its edge</source>
        <translation>填充在边缘处与照片融合的宽度</translation>
    </message>
    <message>
        <source>Match &amp;colours at the edge</source>
        <translation>匹配边缘颜色(&amp;C)</translation>
    </message>
    <message>
        <source>Match colours at the edge</source>
        <translation>匹配边缘颜色</translation>
    </message>
    <message>
        <source>Shifts the fill&apos;s colours so that they meet the photo without a seam</source>
        <translation>调整填充的颜色，使其与照片无缝衔接</translation>
    </message>
    <message>
        <source>Metho&amp;d</source>
        <translation>方法(&amp;D)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>&amp;Runs on</source>
        <translation>运行设备(&amp;R)</translation>
    </message>
    <message>
        <source>Detai&amp;l</source>
        <translation>精细度(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;urroundings</source>
        <translation>周围范围(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Grow hole</source>
        <translation>扩展孔洞(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Soft edge</source>
        <translation>柔化边缘(&amp;S)</translation>
    </message>
    <message>
        <source>The graphics card when there is one that can be used, otherwise the processor</source>
        <translation>有可用显卡时使用显卡，否则使用处理器</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Always works</source>
        <translation>始终可用</translation>
    </message>
    <message>
        <source>%1 (not usable)</source>
        <translation>%1（不可用）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Paint over what should go first</source>
        <translation>请先涂抹要去除的内容</translation>
    </message>
    <message>
        <source>&amp;Keep fine detail</source>
        <translation>保留精细细节(&amp;K)</translation>
    </message>
    <message>
        <source>Keep fine detail</source>
        <translation>保留精细细节</translation>
    </message>
    <message>
        <source>Gives the fill the fine structure of the places that it was copied from, so that it looks less soft</source>
        <translation>为填充赋予其复制来源处的精细结构，使其看起来不那么模糊</translation>
    </message>
    <message>
        <source>Room to &amp;widen the edge</source>
        <translation>预留边缘扩展空间(&amp;W)</translation>
    </message>
    <message>
        <source>Room to widen the edge</source>
        <translation>预留边缘扩展空间</translation>
    </message>
    <message>
        <source>Also invents what lies around the hole, so that its edge can be widened afterwards in the Holes panel. Small holes become a little worse</source>
        <translation>同时生成孔洞周围的内容，以便之后在“孔洞”面板中扩展其边缘。小孔洞的效果会略有下降</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>How many fills to choose from. They come one after the other into the Holes panel</source>
        <translation>可供选择的填充数量。它们会依次出现在“孔洞”面板中</translation>
    </message>
    <message>
        <source>V&amp;ariants</source>
        <translation>变体(&amp;A)</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>更多选项</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>显示很少需要更改的选项</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FilmStrip</name>
    <message>
        <source>Film strip</source>
        <translation>胶片栏</translation>
    </message>
    <message>
        <source>The photos in this folder; click one to open it</source>
        <translation>此文件夹中的照片；点击可打开</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::FindTool</name>
    <message>
        <source>Look for the edge</source>
        <translation>查找边缘</translation>
    </message>
    <message>
        <source>Look for the thing</source>
        <translation>查找对象</translation>
    </message>
    <message>
        <source>Nothing in the box stands out from what is around it</source>
        <translation>框内没有明显区别于周围的内容</translation>
    </message>
    <message>
        <source>Nothing stands out there; drag a box around the thing</source>
        <translation>此处没有明显的对象；请拖出方框将其框住</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::GuideWindow</name>
    <message>
        <source>User guide</source>
        <translation>用户指南</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HistoryView</name>
    <message>
        <source>Opened photo</source>
        <translation>打开的照片</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>The steps so far; click one to go back to it</source>
        <translation>已执行的步骤；点击可返回该步骤</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleBlender</name>
    <message>
        <source>Change a filled hole</source>
        <translation>更改已填充的孔洞</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>已取消；“孔洞”面板中保留了 %n 个变体</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fill could be made</source>
        <translation>无法生成其他填充</translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>“孔洞”面板中有 %n 个变体：点击可查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>填充孔洞</translation>
    </message>
    <message>
        <source>Take a hole off</source>
        <translation>移除孔洞</translation>
    </message>
    <message>
        <source>Take a fill away</source>
        <translation>移除填充</translation>
    </message>
    <message>
        <source>Edge of a fill</source>
        <translation>填充边缘</translation>
    </message>
    <message>
        <source>Wider surroundings</source>
        <translation>更大的周围范围</translation>
    </message>
    <message>
        <source>Nearer surroundings</source>
        <translation>更小的周围范围</translation>
    </message>
    <message>
        <source>Finer</source>
        <translation>更精细</translation>
    </message>
    <message>
        <source>Coarser</source>
        <translation>更粗略</translation>
    </message>
    <message>
        <source>%1, another try</source>
        <translation>%1，再次尝试</translation>
    </message>
    <message>
        <source>This method always fills a hole in the same way; choose another one</source>
        <translation>此方法每次填充孔洞的结果都相同；请选择其他方法</translation>
    </message>
    <message>
        <source>Variant %1 of %2: %3</source>
        <translation>变体 %1/%2：%3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleText</name>
    <message>
        <source>Looks sure</source>
        <translation>效果可靠</translation>
    </message>
    <message>
        <source>Have a closer look</source>
        <translation>建议仔细查看</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <source>This hole is larger than the model was trained for: give it more context or split it.</source>
        <translation>此孔洞超出了模型训练时的大小：请扩大周围范围或将其拆分。</translation>
    </message>
    <message>
        <source>It was mixed from many places and may look soft: mark with the source brush where to copy from.</source>
        <translation>内容由多处混合而成，可能显得模糊：请用来源画笔标出要从何处复制。</translation>
    </message>
    <message>
        <source>It doesn&apos;t meet the photo well at its edge: match the colours there, or grow the hole over what was left of the thing.</source>
        <translation>边缘处与照片衔接不佳：请匹配边缘颜色，或扩展孔洞以覆盖对象的残留部分。</translation>
    </message>
    <message>
        <source>It is softer than what is around it: turn on Keep fine detail in the Fill panel, or try the method Texture.</source>
        <translation>它比周围更柔和：请在“填充”面板中打开“保留精细细节”，或尝试“纹理”方法。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HolesPanel</name>
    <message>
        <source>Holes</source>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>No holes yet.</source>
        <translation>还没有孔洞。</translation>
    </message>
    <message>
        <source>Hole %1
%2 × %3 px</source>
        <translation>孔洞 %1
%2 × %3 像素</translation>
    </message>
    <message>
        <source>Holes that are to be filled, and those that are; click one to see it</source>
        <translation>待填充和已填充的孔洞；点击可查看</translation>
    </message>
    <message>
        <source>As in the Fill panel</source>
        <translation>与“填充”面板相同</translation>
    </message>
    <message>
        <source>Method for this hole</source>
        <translation>此孔洞的填充方法</translation>
    </message>
    <message>
        <source>How this hole is filled, now or again</source>
        <translation>此孔洞现在或重新填充时所用的方法</translation>
    </message>
    <message>
        <source>Fill again</source>
        <translation>重新填充</translation>
    </message>
    <message>
        <source>Fill this hole</source>
        <translation>填充此孔洞</translation>
    </message>
    <message>
        <source>Fills this hole and leaves the others</source>
        <translation>仅填充此孔洞，不影响其他孔洞</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take this hole away</source>
        <translation>移除此孔洞</translation>
    </message>
    <message>
        <source>Takes a painted hole off the mask; puts the photo&apos;s own pixels back where a hole was filled (Delete)</source>
        <translation>未填充时将孔洞从蒙版中移除；已填充时恢复照片的原有像素 (Delete)</translation>
    </message>
    <message>
        <source>Edge</source>
        <translation>边缘</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Fill this</source>
        <translation>填充此处</translation>
    </message>
    <message>
        <source>Fill this hole again</source>
        <translation>重新填充此孔洞</translation>
    </message>
    <message>
        <source>Nothing speaks against this fill.</source>
        <translation>未发现此填充有问题。</translation>
    </message>
    <message>
        <source>Hole %1 — %2</source>
        <translation>孔洞 %1 — %2</translation>
    </message>
    <message>
        <source>Hole %1 — %2
%3</source>
        <translation>孔洞 %1 — %2
%3</translation>
    </message>
    <message>
        <source>Fills this hole once more with the method above; all else is as the Fill panel says now</source>
        <translation>用上面的方法再次填充此孔洞；其余按“填充”面板的当前设置</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LassoTool</name>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Remove lasso</source>
        <translation>减去套索</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::LossChart</name>
    <message>
        <source>ℓ1 coarse</source>
        <translation>ℓ1 粗略</translation>
    </message>
    <message>
        <source>ℓ1 refined</source>
        <translation>ℓ1 精细</translation>
    </message>
    <message>
        <source>Critic</source>
        <translation>判别器</translation>
    </message>
    <message>
        <source>Adversarial</source>
        <translation>对抗损失</translation>
    </message>
    <message>
        <source>Gradient penalty</source>
        <translation>梯度惩罚</translation>
    </message>
    <message>
        <source>PSNR on held-out crops</source>
        <translation>验证图块 PSNR</translation>
    </message>
    <message>
        <source>Curves of the training</source>
        <translation>训练曲线</translation>
    </message>
    <message>
        <source>Wheel: zoom · drag: move · double click: all · point at a place to read its values</source>
        <translation>滚轮：缩放 · 拖动：移动 · 双击：显示全部 · 指向某处：读取数值</translation>
    </message>
    <message>
        <source>%.1f dB</source>
        <translation>%.1f dB</translation>
    </message>
    <message>
        <source>Show or hide this curve</source>
        <translation>显示或隐藏此曲线</translation>
    </message>
    <message>
        <source>Log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>Shows small changes of small values as large as large ones of large values; negative values have no place there</source>
        <translation>让小数值的细微变化与大数值的大幅变化同样明显；无法显示负值</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>How many iterations are averaged; single batches differ a lot</source>
        <translation>取平均的迭代次数；各批次之间差异较大</translation>
    </message>
    <message>
        <source>Show fewer iterations</source>
        <translation>显示更少的迭代</translation>
    </message>
    <message>
        <source>Show more iterations</source>
        <translation>显示更多的迭代</translation>
    </message>
    <message>
        <source>Show all iterations</source>
        <translation>显示所有迭代</translation>
    </message>
    <message>
        <source>%1 dB (at %2)</source>
        <translation>%1 dB（在 %2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Iteration %1: %2</source>
        <translation>迭代 %1：%2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MainWindow</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Tool options</source>
        <translation>工具选项</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>填充</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Holes</source>
        <translation>孔洞</translation>
    </message>
    <message>
        <source>&amp;Undo “%1”</source>
        <translation>撤销“%1”(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo “%1”</source>
        <translation>重做“%1”(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Point at a filled part to see its sources</source>
        <translation>指向已填充的部分可查看其来源</translation>
    </message>
    <message>
        <source>Hold \ to see the original</source>
        <translation>按住 \ 可查看原图</translation>
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
        <translation>清除此列表(&amp;C)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>面板</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Wait for the fill that runs, or cancel it</source>
        <translation>请等待当前填充完成，或将其取消</translation>
    </message>
    <message>
        <source>Kept the draft; Undo brings the hole back</source>
        <translation>已保留草稿；撤销可恢复孔洞</translation>
    </message>
    <message>
        <source>Some old steps of the history had to go, for want of disk space</source>
        <translation>磁盘空间不足，已丢弃部分较早的历史步骤</translation>
    </message>
    <message>
        <source>Filled with %1 in %2 s</source>
        <translation>已用 %1 填充，用时 %2 秒</translation>
    </message>
    <message>
        <source>Cancelled; the photo is as it was</source>
        <translation>已取消；照片保持原样</translation>
    </message>
    <message>
        <source>This photo is open in another window of Lacuna as well: what is saved last wins.</source>
        <translation>此照片还在另一个 Lacuna 窗口中打开：以最后一次保存为准。</translation>
    </message>
    <message>
        <source>Film strip</source>
        <translation>胶片栏</translation>
    </message>
    <message>
        <source>Nothing is known to have been changed in this photo</source>
        <translation>未发现此照片有任何修改记录</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill</source>
        <translation>请涂抹所有要去除的内容，然后按“填充”</translation>
    </message>
    <message>
        <source>Cover all that should go, then press Fill (%1)</source>
        <translation>请涂抹所有要去除的内容，然后按“填充”(%1)</translation>
    </message>
    <message>
        <source>Hold \ to see the original, press %1 to see where pixels came from</source>
        <translation>按住 \ 可查看原图，按 %1 键可查看像素来源</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::MaskEditor</name>
    <message>
        <source>Invert the holes</source>
        <translation>反转孔洞</translation>
    </message>
    <message>
        <source>Invert mask</source>
        <translation>反转蒙版</translation>
    </message>
    <message>
        <source>Take all holes off</source>
        <translation>移除所有孔洞</translation>
    </message>
    <message>
        <source>Clear mask</source>
        <translation>清除蒙版</translation>
    </message>
    <message>
        <source>Reuse the last mask</source>
        <translation>重用上次的蒙版</translation>
    </message>
    <message>
        <source>Grow the holes</source>
        <translation>扩展孔洞</translation>
    </message>
    <message>
        <source>Grow by %1 px</source>
        <translation>扩展 %1 像素</translation>
    </message>
    <message>
        <source>Shrink the holes</source>
        <translation>收缩孔洞</translation>
    </message>
    <message>
        <source>Shrink by %1 px</source>
        <translation>收缩 %1 像素</translation>
    </message>
    <message>
        <source>Smooth the edges</source>
        <translation>平滑边缘</translation>
    </message>
    <message>
        <source>Smooth by %1 px</source>
        <translation>平滑 %1 像素</translation>
    </message>
    <message>
        <source>Feather the edges</source>
        <translation>羽化边缘</translation>
    </message>
    <message>
        <source>Feather by %1 px</source>
        <translation>羽化 %1 像素</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelChoice</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>What the method has learned from; made from many photos</source>
        <translation>此方法所学的知识，由大量照片训练而成</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelComparison</name>
    <message>
        <source>Comparison of models</source>
        <translation>模型比较</translation>
    </message>
    <message>
        <source>Compare models</source>
        <translation>比较模型</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsDialog</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Models on this computer</source>
        <translation>本机上的模型</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>当前正在进行的操作</translation>
    </message>
    <message>
        <source>Rename the model</source>
        <translation>重命名模型</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Add a model file: safetensors, PyTorch (.pt) or TensorFlow (.index). Files can be dropped here, too</source>
        <translation>添加模型文件：safetensors、PyTorch (.pt) 或 TensorFlow (.index)。也可将文件拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Copy the model to a file</source>
        <translation>将模型复制到文件</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>Give the model another name (F2)</source>
        <translation>为模型另取名称 (F2)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Move the model to the trash</source>
        <translation>将模型移到回收站</translation>
    </message>
    <message>
        <source>&amp;Use for fills</source>
        <translation>用于填充(&amp;U)</translation>
    </message>
    <message>
        <source>Fill with this model from now on</source>
        <translation>今后使用此模型填充</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Measure models on a folder of photos</source>
        <translation>用文件夹中的照片测量模型</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Your own words about it</source>
        <translation>您的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Kept with the model</source>
        <translation>与模型一起保存</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>填写备注</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>From the file</source>
        <translation>文件信息</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>正在处理…</translation>
    </message>
    <message>
        <source>Models that you train are kept here. To add others, drop their files onto this window.</source>
        <translation>您训练的模型保存在此处。要添加其他模型，请将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>%1 (read from %2)</source>
        <translation>%1（读取自 %2）</translation>
    </message>
    <message>
        <source>Read the model</source>
        <translation>读取模型</translation>
    </message>
    <message>
        <source>%1
The file has changed since it was added; it was
%2</source>
        <translation>%1
文件在添加后已更改；原值为
%2</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>导入模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors *.pt *.pth *.index);;All files (*)</source>
        <translation>模型 (*.safetensors *.pt *.pth *.index);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>Export the model</source>
        <translation>导出模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>Export “%1”</source>
        <translation>导出“%1”</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>删除“%1”？</translation>
    </message>
    <message>
        <source>The model goes to the trash.</source>
        <translation>模型将移到回收站。</translation>
    </message>
    <message>
        <source>Delete the model</source>
        <translation>删除模型</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>永久删除“%1”？</translation>
    </message>
    <message>
        <source>It can&apos;t go to the trash: %1.</source>
        <translation>无法移到回收站：%1。</translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>永久删除(&amp;D)</translation>
    </message>
    <message>
        <source>Set the default model</source>
        <translation>设置默认模型</translation>
    </message>
    <message>
        <source>What fills can use; choose one to see more of it</source>
        <translation>可用于填充的模型；选择一个以查看详情</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ModelsTable</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Comes with Lacuna</source>
        <translation>Lacuna 自带</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>Imported (%1)</source>
        <translation>已导入（%1）</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1: fills use this model</source>
        <translation>%1：填充使用此模型</translation>
    </message>
    <message>
        <source>%1, the default</source>
        <translation>%1，默认</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>添加时间</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>指纹</translation>
    </message>
    <message>
        <source>Double-click a name to change it; bold: fills use this model</source>
        <translation>双击名称可更改；粗体表示填充使用该模型</translation>
    </message>
    <message>
        <source>Where the model comes from</source>
        <translation>模型的来源</translation>
    </message>
    <message>
        <source>When it came into this list</source>
        <translation>加入此列表的时间</translation>
    </message>
    <message>
        <source>How it was trained</source>
        <translation>训练方式</translation>
    </message>
    <message>
        <source>Training steps</source>
        <translation>训练步数</translation>
    </message>
    <message>
        <source>What it was trained on</source>
        <translation>训练所用的照片</translation>
    </message>
    <message>
        <source>How near its fills came to photos it had not seen, when training ended (and how much nearer than before training). Only models trained on the same photos compare; Compare measures any of them</source>
        <translation>训练结束时，填充结果与未见过的照片的接近程度（以及比训练前提高了多少）。只有用相同照片训练的模型才能直接对比；“比较”功能可测量任意模型</translation>
    </message>
    <message>
        <source>Size of the file</source>
        <translation>文件大小</translation>
    </message>
    <message>
        <source>Beginning of the SHA-256 of the file, which tells two files apart</source>
        <translation>文件 SHA-256 的开头部分，用于区分两个文件</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ObjectTool</name>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Remove object</source>
        <translation>减去对象</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Folders of photos to learn from; drop more here</source>
        <translation>用于学习的照片文件夹；可将更多文件夹拖放到此处</translation>
    </message>
    <message>
        <source>&amp;Add folder…</source>
        <translation>添加文件夹(&amp;A)…</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Choose a folder; photos in folders inside it count, too</source>
        <translation>选择文件夹；子文件夹中的照片也计算在内</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Folders that you trained on before</source>
        <translation>以前训练用过的文件夹</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the selected folders off the list; nothing is deleted</source>
        <translation>将所选文件夹从列表中移除；不会删除任何内容</translation>
    </message>
    <message>
        <source>Some of the photos</source>
        <translation>部分照片</translation>
    </message>
    <message>
        <source>Some of the photos, from the whole collection</source>
        <translation>从整个集合中选出的部分照片</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>略过的文件</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>无法使用的文件及原因</translation>
    </message>
    <message>
        <source>Folder of photos to learn from</source>
        <translation>用于学习的照片文件夹</translation>
    </message>
    <message>
        <source>Drop folders of photos here, or add them. Twenty photos of one kind of texture are a good start.</source>
        <translation>将照片文件夹拖放到此处，或点击添加。二十张同类纹理的照片就是不错的开始。</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source> · %1 megapixels</source>
        <translation> · %1 百万像素</translation>
    </message>
    <message>
        <source> · checked %1 of %2</source>
        <translation> · 已检查 %1/%2</translation>
    </message>
    <message>
        <source>There is no photo in it that can be used.</source>
        <translation>其中没有可用的照片。</translation>
    </message>
    <message>
        <source>So few photos can only teach these very surfaces, and none can be held out to measure on: the figures will look better than they are. Add more if you can.</source>
        <translation>照片太少，模型只能学到这些表面，也无法留出照片用于验证：数据会比实际效果好看。如有可能，请添加更多照片。</translation>
    </message>
    <message>
        <source>With fewer than %1 photos the model learns these surfaces and little else. Expect a gain on photos of the same kind; stop when the held-out figures no longer get better.</source>
        <translation>照片少于 %1 张时，模型基本只能学到这些表面。同类照片的效果有望提升；验证数据不再改善时请停止。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>略过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>显示无法使用的文件及原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PhotoTrial</name>
    <message>
        <source>Try the models on the photo</source>
        <translation>在照片上试用模型</translation>
    </message>
    <message>
        <source>there is no place in the photo where the holes could be tried</source>
        <translation>照片中没有可供试填孔洞的位置</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PolygonTool</name>
    <message>
        <source>Polygon</source>
        <translation>多边形</translation>
    </message>
    <message>
        <source>Remove polygon</source>
        <translation>减去多边形</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
    <message>
        <source>Fi&amp;lling</source>
        <translation>填充(&amp;L)</translation>
    </message>
    <message>
        <source>Fil&amp;es</source>
        <translation>文件(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>Reset to &amp;defaults</source>
        <translation>恢复默认设置(&amp;D)</translation>
    </message>
    <message>
        <source>Reset to defaults</source>
        <translation>恢复默认设置</translation>
    </message>
    <message>
        <source>Give all that is on the first three pages the values that it came with</source>
        <translation>将前三页的所有设置恢复为初始值</translation>
    </message>
    <message>
        <source>Close this window; all changes count already</source>
        <translation>关闭此窗口；所有更改均已生效</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>The language of all texts; it changes at once</source>
        <translation>所有文字的语言；立即生效</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Light or dark windows</source>
        <translation>浅色或深色窗口</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Brush &amp;pointer</source>
        <translation>画笔指针(&amp;P)</translation>
    </message>
    <message>
        <source>What the brushes show under the pointer</source>
        <translation>画笔在指针处显示的形状</translation>
    </message>
    <message>
        <source>Outline of the brush</source>
        <translation>画笔轮廓</translation>
    </message>
    <message>
        <source>Outline and crosshair</source>
        <translation>轮廓和十字线</translation>
    </message>
    <message>
        <source>Transparent &amp;parts</source>
        <translation>透明部分(&amp;P)</translation>
    </message>
    <message>
        <source>The squares that are seen through transparent parts of a photo</source>
        <translation>照片透明部分显示的棋盘格</translation>
    </message>
    <message>
        <source>Light squares</source>
        <translation>浅色方格</translation>
    </message>
    <message>
        <source>Grey squares</source>
        <translation>灰色方格</translation>
    </message>
    <message>
        <source>Dark squares</source>
        <translation>深色方格</translation>
    </message>
    <message>
        <source>Fills run &amp;on</source>
        <translation>填充运行设备(&amp;O)</translation>
    </message>
    <message>
        <source>Where fills are worked out. Automatic takes the graphics card when there is one that can be used</source>
        <translation>执行填充运算的位置。“自动”会在有可用显卡时使用显卡</translation>
    </message>
    <message>
        <source>Processor &amp;threads</source>
        <translation>处理器线程数(&amp;T)</translation>
    </message>
    <message>
        <source>How many of the processor&apos;s threads a fill may use; fewer leave more to other programs</source>
        <translation>填充可使用的处理器线程数；数量越少，留给其他程序的越多</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>&amp;Memory for a fill</source>
        <translation>填充内存(&amp;M)</translation>
    </message>
    <message>
        <source>The most that one fill may take; large holes are worked on less finely where it is little</source>
        <translation>单次填充可使用的最大内存；内存较少时，大孔洞的处理精细度会降低</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Memory for &amp;undo</source>
        <translation>撤销内存(&amp;U)</translation>
    </message>
    <message>
        <source>The most that undo may take; older steps wait on the disk and come back when they are needed</source>
        <translation>撤销可使用的最大内存；较早的步骤暂存于磁盘，需要时再读回</translation>
    </message>
    <message>
        <source>Keep work &amp;safe every</source>
        <translation>自动备份间隔(&amp;S)</translation>
    </message>
    <message>
        <source>So long after a change your work is written down, so that it can be brought back should the program crash</source>
        <translation>更改后经过这段时间即自动备份，以便程序崩溃时恢复</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Keep what the &amp;camera wrote</source>
        <translation>保留相机元数据(&amp;C)</translation>
    </message>
    <message>
        <source>Date, camera, lens, place, captions and rights stay in pictures that you save. Each export can decide otherwise</source>
        <translation>日期、相机、镜头、地点、说明和版权信息保留在保存的图片中。每次导出时可另行决定</translation>
    </message>
    <message>
        <source>Say in saved pictures that parts were &amp;filled</source>
        <translation>在保存的图片中注明填充内容(&amp;F)</translation>
    </message>
    <message>
        <source>Pictures tell other programs that a model made parts of them, as the press asks for</source>
        <translation>向其他程序表明图片的部分内容由模型生成，符合新闻媒体的要求</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>&amp;Arithmetic</source>
        <translation>运算精度(&amp;A)</translation>
    </message>
    <message>
        <source>Exact (32 bit)</source>
        <translation>精确（32 位）</translation>
    </message>
    <message>
        <source>Fast (16 bit)</source>
        <translation>快速（16 位）</translation>
    </message>
    <message>
        <source>How exactly fills are worked out. Fast changes a pixel by less than one of 256 levels on average. Automatic is fast on graphics cards that are made for it, and exact on the processor</source>
        <translation>计算填充的精确程度。“快速”平均使像素变化不到 256 级中的一级。“自动”在支持的显卡上为快速，在处理器上为精确</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How much of the budget is used</source>
        <translation>已用预算的比例</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Steps of learning so far</source>
        <translation>目前的学习步数</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Lately</source>
        <translation>近期速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Until the budget is used up; pauses don&apos;t count</source>
        <translation>距预算用完的时间；不计暂停时间</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行设备</translation>
    </message>
    <message>
        <source>The device, and the memory that the program uses now</source>
        <translation>所用设备，以及程序当前占用的内存</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Those it learns from, and those that are held out to measure on</source>
        <translation>用于学习的照片，以及留出用于验证的照片</translation>
    </message>
    <message>
        <source>Held-out crops</source>
        <translation>验证图块</translation>
    </message>
    <message>
        <source>Mean over crops of photos that it doesn&apos;t learn from: how far the fill is from the truth, against the start</source>
        <translation>在不参与学习的照片图块上的平均值：填充与真实内容的差距，并与起始模型对比</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Nobody knows the truth under the holes of the open photo. So copies of your holes are hidden where the photo is known, filled, and compared with what is really there. It is measured after each checkpoint, with low priority</source>
        <translation>打开的照片中孔洞下的真实内容无从得知。因此，会将孔洞的副本放到照片的已知部分，填充后再与真实内容比较。每个检查点之后以低优先级测量</translation>
    </message>
    <message>
        <source>Nothing is being trained</source>
        <translation>当前没有训练</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Waiting for the fill…</source>
        <translation>正在等待填充完成…</translation>
    </message>
    <message>
        <source>Pausing…</source>
        <translation>正在暂停…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>尚未测量</translation>
    </message>
    <message>
        <source>PSNR %1 dB</source>
        <translation>PSNR %1 dB</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <source> · ℓ1 %1 %</source>
        <translation> · ℓ1 %1%</translation>
    </message>
    <message>
        <source>PSNR %1 dB (%2) · ℓ1 %3 % (%4)</source>
        <translation>PSNR %1 dB（%2） · ℓ1 %3%（%4）</translation>
    </message>
    <message>
        <source>Choose photos and press Start.</source>
        <translation>请选择照片并点击“开始”。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 (trained %2)</source>
        <translation>%1（已训练 %2）</translation>
    </message>
    <message>
        <source>trained %1</source>
        <translation>已训练 %1</translation>
    </message>
    <message>
        <source>, half precision</source>
        <translation>，半精度</translation>
    </message>
    <message>
        <source>%1, and %2 of the GPU&apos;s</source>
        <translation>%1，GPU 显存 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, none held out</source>
        <translation>%1，未留出验证照片</translation>
    </message>
    <message>
        <source>%1, held out %2</source>
        <translation>%1，验证 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>略过 %Ln 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show which files can&apos;t be used, and why</source>
        <translation>显示无法使用的文件及原因</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Files left out</source>
        <translation>略过的文件</translation>
    </message>
    <message>
        <source>Files that can&apos;t be used, and why</source>
        <translation>无法使用的文件及原因</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recipes</name>
    <message>
        <source>The paper&apos;s comparison: appearance flow in place of contextual attention.</source>
        <translation>论文中的对比：以外观流代替上下文注意力。</translation>
    </message>
    <message>
        <source>The paper&apos;s baseline: two stages without an attention branch.</source>
        <translation>论文中的基线：两阶段，无注意力分支。</translation>
    </message>
    <message>
        <source>The first stage alone, on reconstruction losses.</source>
        <translation>仅第一阶段，使用重建损失。</translation>
    </message>
    <message>
        <source>Pathak et al. 2016: encoder, channel-wise fully connected layer, decoder; squared error and a critic of the hole.</source>
        <translation>Pathak 等，2016：编码器、逐通道全连接层、解码器；平方误差和孔洞判别器。</translation>
    </message>
    <message>
        <source>The full model with DCGAN&apos;s cross entropy instead of WGAN-GP.</source>
        <translation>完整模型，以 DCGAN 的交叉熵代替 WGAN-GP。</translation>
    </message>
    <message>
        <source>Iizuka et al. 2017: one wide completion network, squared error, then two critics joined into one; fills are blended.</source>
        <translation>Iizuka 等，2017：一个宽补全网络，先用平方误差训练，再加入合二为一的两个判别器；填充经过融合。</translation>
    </message>
    <message>
        <source>How the shipped model was trained, on a GPU: reconstruction losses alone, batches of 32.</source>
        <translation>自带模型的 GPU 训练方式：仅用重建损失，批次大小 32。</translation>
    </message>
    <message>
        <source>Our own: holes as people paint them, l1 and squared error, gentle steps; the one to fine-tune with.</source>
        <translation>Lacuna 自有配方：模拟人工涂抹的孔洞，l1 和平方误差，步幅平缓；适合微调。</translation>
    </message>
    <message>
        <source>The full model with least-squares critics instead of WGAN-GP.</source>
        <translation>完整模型，以最小二乘判别器代替 WGAN-GP。</translation>
    </message>
    <message>
        <source>The full model without l1 under the hole.</source>
        <translation>完整模型，孔洞内不使用 l1。</translation>
    </message>
    <message>
        <source>The paper&apos;s full model: coarse and refined stage, contextual attention, discounted l1, two WGAN-GP critics.</source>
        <translation>论文中的完整模型：粗略与精细两阶段、上下文注意力、折扣 l1、两个 WGAN-GP 判别器。</translation>
    </message>
    <message>
        <source>The full model with a perceptual loss from a feature network that you supply.</source>
        <translation>完整模型，外加感知损失，需自备特征网络。</translation>
    </message>
    <message>
        <source>The full model with l1 that weighs all hole pixels alike.</source>
        <translation>完整模型，l1 对孔洞内所有像素等权。</translation>
    </message>
    <message>
        <source>The paper&apos;s comparison: a spatial transformer in place of contextual attention.</source>
        <translation>论文中的对比：以空间变换器代替上下文注意力。</translation>
    </message>
    <message>
        <source>The full model with perceptual and style losses from a feature network that you supply.</source>
        <translation>完整模型，外加感知损失和风格损失，需自备特征网络。</translation>
    </message>
    <message>
        <source>The full model with total variation added, which keeps fills smooth.</source>
        <translation>完整模型，外加总变差损失，使填充保持平滑。</translation>
    </message>
    <message>
        <source>The full model with the gradient penalty over all pixels, as WGAN-GP was published.</source>
        <translation>完整模型，梯度惩罚作用于所有像素，与 WGAN-GP 原论文一致。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Recovery</name>
    <message>
        <source>Restore “%1”</source>
        <translation>恢复“%1”</translation>
    </message>
    <message>
        <source>Restored “%1”. Save it to keep it.</source>
        <translation>已恢复“%1”。请保存以保留。</translation>
    </message>
    <message>
        <source>Look for work that was left behind</source>
        <translation>查找遗留的工作</translation>
    </message>
    <message>
        <source>Restore all of “%1”</source>
        <translation>完整恢复“%1”</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RecoveryDialog</name>
    <message>
        <source>Restore your work</source>
        <translation>恢复您的工作</translation>
    </message>
    <message>
        <source>Lacuna did not end as it should the last time. What you had done is still here, up to the last few seconds.</source>
        <translation>Lacuna 上次未正常退出。您的工作仍然保留，至多丢失最后几秒的内容。</translation>
    </message>
    <message>
        <source>Work to restore</source>
        <translation>可恢复的工作</translation>
    </message>
    <message>
        <source>Photos that were open, the latest first</source>
        <translation>当时打开的照片，最近的在前</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open the photo as it was left; the others are offered again at the next start</source>
        <translation>按离开时的状态打开照片；其余照片在下次启动时再次询问</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Give up what was done to this photo; the photo itself stays</source>
        <translation>放弃对此照片所做的更改；照片本身不受影响</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>稍后(&amp;L)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Ask again at the next start</source>
        <translation>下次启动时再次询问</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>A pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::RectangleTool</name>
    <message>
        <source>Rectangle</source>
        <translation>矩形</translation>
    </message>
    <message>
        <source>Remove rectangle</source>
        <translation>减去矩形</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is what a report tells: versions, devices and what the program noted. It holds no part of a photo and no names of files, and nothing is sent: save it or copy it, and add it to your own words.</source>
        <translation>以下是报告的内容：版本、设备和程序日志。其中不含任何照片内容或文件名，也不会自动发送：请保存或复制报告，并附上您的描述。</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>All that the report says</source>
        <translation>报告的全部内容</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Put the report on the clipboard</source>
        <translation>将报告复制到剪贴板</translation>
    </message>
    <message>
        <source>Write the report to a text file</source>
        <translation>将报告写入文本文件</translation>
    </message>
    <message>
        <source>Close without keeping the report</source>
        <translation>关闭而不保留报告</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>请选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ResultPage</name>
    <message>
        <source>Start</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>已训练</translation>
    </message>
    <message>
        <source>&amp;Compare on the open photo</source>
        <translation>在打开的照片上比较(&amp;C)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>How the model is called in Fill&apos;s list</source>
        <translation>模型在“填充”列表中显示的名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Your own words about it: what it was trained on, what it is good for</source>
        <translation>您的备注：用什么训练、适合什么用途</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Put the model into the library; Fill offers it at once</source>
        <translation>将模型加入模型库；“填充”中立即可用</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Move this training with all its checkpoints to the trash</source>
        <translation>将此训练及其所有检查点移到回收站</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>There is nothing to decide.</source>
        <translation>没有需要决定的内容。</translation>
    </message>
    <message>
        <source>When a training has ended, you can compare, keep or discard the model here.</source>
        <translation>训练结束后，您可以在此比较、保留或放弃模型。</translation>
    </message>
    <message>
        <source>Putting the model into the library…</source>
        <translation>正在将模型加入模型库…</translation>
    </message>
    <message>
        <source>The start fills better: discard this one, or train longer with a lower learning rate.</source>
        <translation>起始模型的填充效果更好：请放弃此模型，或以较低的学习率继续训练。</translation>
    </message>
    <message>
        <source>It ended before a model was written.</source>
        <translation>训练在写出模型之前已结束。</translation>
    </message>
    <message>
        <source>Filling with both…</source>
        <translation>正在用两个模型填充…</translation>
    </message>
    <message>
        <source>Compare on the open photo</source>
        <translation>在打开的照片上比较</translation>
    </message>
    <message>
        <source>Fill the holes with the start and with the new model, and show both; the photo stays as it is</source>
        <translation>分别用起始模型和新模型填充孔洞并同时显示；照片保持不变</translation>
    </message>
    <message>
        <source>Compare to see what both models make of your holes.</source>
        <translation>点击“比较”，查看两个模型对孔洞的填充效果。</translation>
    </message>
    <message>
        <source>The training is not over yet. Comparing takes the model as of its last checkpoint.</source>
        <translation>训练尚未结束。比较使用最近一个检查点的模型。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleGrid</name>
    <message>
        <source>Masked</source>
        <translation>带孔洞</translation>
    </message>
    <message>
        <source>Coarse</source>
        <translation>粗略</translation>
    </message>
    <message>
        <source>Refined</source>
        <translation>精细</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>真实内容</translation>
    </message>
    <message>
        <source>Held-out samples</source>
        <translation>验证样本</translation>
    </message>
    <message>
        <source>Arrow keys choose a picture, Return enlarges it</source>
        <translation>用方向键选择图片，按 Enter 键放大</translation>
    </message>
    <message>
        <source>Samples appear after the first look at the held-out photos.</source>
        <translation>首次评估验证照片后显示样本。</translation>
    </message>
    <message>
        <source>A piece of a held-out photo with its hole</source>
        <translation>验证照片中带孔洞的一块</translation>
    </message>
    <message>
        <source>What the first stage makes of it</source>
        <translation>第一阶段的结果</translation>
    </message>
    <message>
        <source>The finished fill</source>
        <translation>最终的填充</translation>
    </message>
    <message>
        <source>Where the second stage copies from: the colour is the direction</source>
        <translation>第二阶段的复制来源：颜色表示方向</translation>
    </message>
    <message>
        <source>What is really there</source>
        <translation>真实的原内容</translation>
    </message>
    <message>
        <source>Crops that it doesn&apos;t learn from; click one to enlarge it</source>
        <translation>不参与训练的裁剪块；点击可放大</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleStrip</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Shows the same samples as they were filled earlier in the training</source>
        <translation>显示同一批样本在训练早期的填充结果</translation>
    </message>
    <message>
        <source>Earlier samples</source>
        <translation>较早的样本</translation>
    </message>
    <message>
        <source>Later samples</source>
        <translation>较晚的样本</translation>
    </message>
    <message>
        <source>Iteration %1</source>
        <translation>迭代 %1</translation>
    </message>
    <message>
        <source>Before training</source>
        <translation>训练前</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SampleViewer</name>
    <message>
        <source>One sample, enlarged</source>
        <translation>放大显示单个样本</translation>
    </message>
    <message>
        <source>%1 · sample %2 · iteration %3</source>
        <translation>%1 · 样本 %2 · 迭代 %3</translation>
    </message>
    <message>
        <source>Arrows: stages and samples · Page Up and Down, wheel: time</source>
        <translation>方向键：阶段和样本 · Page Up/Page Down、滚轮：时间</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SetupPage</name>
    <message>
        <source>Start from</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>What the new model knows at the beginning. A trained model learns your photos much faster than one from scratch</source>
        <translation>新模型一开始所掌握的知识。已训练的模型学习您的照片比从零开始快得多</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>配方</translation>
    </message>
    <message>
        <source>What the network looks like and how it is taught</source>
        <translation>网络的结构和训练方式</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Iterations</source>
        <translation>迭代次数</translation>
    </message>
    <message>
        <source>Kind of budget</source>
        <translation>预算类型</translation>
    </message>
    <message>
        <source>How the end is set; you can stop or extend at any time</source>
        <translation>结束条件的设定方式；您可以随时停止或延长</translation>
    </message>
    <message>
        <source>Training time; pauses don&apos;t count</source>
        <translation>训练时间；不计暂停时间</translation>
    </message>
    <message>
        <source>Steps of learning; each looks at one batch of crops</source>
        <translation>学习步数；每步处理一个批次的图块</translation>
    </message>
    <message>
        <source>Crop size</source>
        <translation>图块大小</translation>
    </message>
    <message>
        <source>Side of the square pieces of photos that it learns from. Larger pieces show more surroundings and take more time and memory</source>
        <translation>用于学习的正方形照片图块的边长。图块越大，包含的周围内容越多，耗时和内存也越多</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批次大小</translation>
    </message>
    <message>
        <source>Crops that are looked at together. Takes memory in proportion</source>
        <translation>一次处理的图块数量。内存占用随之成比例增加</translation>
    </message>
    <message>
        <source>VGG weights, safetensors</source>
        <translation>VGG 权重，safetensors</translation>
    </message>
    <message>
        <source>Feature network</source>
        <translation>特征网络</translation>
    </message>
    <message>
        <source>This recipe compares pictures by what another network sees in them. It doesn&apos;t come with Lacuna</source>
        <translation>此配方通过另一个网络提取的特征来比较图片。Lacuna 未附带该网络</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose the feature network</source>
        <translation>选择特征网络</translation>
    </message>
    <message>
        <source>A file of VGG weights</source>
        <translation>VGG 权重文件</translation>
    </message>
    <message>
        <source>Weights (*.safetensors)</source>
        <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
        <source>Start &amp;from</source>
        <translation>起点(&amp;F)</translation>
    </message>
    <message>
        <source>R&amp;ecipe</source>
        <translation>配方(&amp;E)</translation>
    </message>
    <message>
        <source>Feature &amp;network</source>
        <translation>特征网络(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Train for</source>
        <translation>训练预算(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Crop size</source>
        <translation>图块大小(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Batch</source>
        <translation>批次大小(&amp;B)</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>How large the steps are. Lower it when the held-out crops get worse</source>
        <translation>每一步的幅度。验证图块变差时请调低</translation>
    </message>
    <message>
        <source>The recipe&apos;s</source>
        <translation>按配方</translation>
    </message>
    <message>
        <source>Batches an update</source>
        <translation>每次更新的批次数</translation>
    </message>
    <message>
        <source>Several small batches count as one large one: less memory, more time, the same result</source>
        <translation>多个小批次合并为一个大批次：内存更少，耗时更长，结果相同</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行设备</translation>
    </message>
    <message>
        <source>Where the work is done. Automatic takes the graphics card when there is one that can be used</source>
        <translation>执行运算的位置。“自动”会在有可用显卡时使用显卡</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Full (float32)</source>
        <translation>全精度 (float32)</translation>
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
        <translation>设备原生支持时，半精度更快</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>线程数</translation>
    </message>
    <message>
        <source>Processor threads. All of them give way to everything else that you do</source>
        <translation>处理器线程数。所有线程都会优先让位于您的其他操作</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Memory for photos</source>
        <translation>照片内存</translation>
    </message>
    <message>
        <source>Photos that are kept decoded between crops</source>
        <translation>供反复截取图块的已解码照片所占的内存</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>检查点间隔</translation>
    </message>
    <message>
        <source>How often the state is saved. After a power cut, training goes on from there</source>
        <translation>保存状态的频率。断电后可从该处继续训练</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Compare every</source>
        <translation>比较间隔</translation>
    </message>
    <message>
        <source>Iterations between comparisons with the start on held-out crops</source>
        <translation>每隔多少次迭代在验证图块上与起始模型比较一次</translation>
    </message>
    <message>
        <source> iterations</source>
        <translation> 次迭代</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Another number gives other crops and holes; the same one, the same model</source>
        <translation>不同的数字产生不同的图块和孔洞；相同的数字产生相同的模型</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>A line that is kept in the model&apos;s file</source>
        <translation>保存在模型文件中的一行文字</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Show what rarely needs a change</source>
        <translation>显示很少需要更改的设置</translation>
    </message>
    <message>
        <source>Undecided training of %1</source>
        <translation>待定的训练（%1）</translation>
    </message>
    <message>
        <source>Interrupted training of %1</source>
        <translation>中断的训练（%1）</translation>
    </message>
    <message>
        <source>Goes on where it was, with the same photos and settings</source>
        <translation>从中断处继续，使用相同的照片和设置</translation>
    </message>
    <message>
        <source>The model that came with Lacuna</source>
        <translation>Lacuna 自带的模型</translation>
    </message>
    <message>
        <source>A good start for photos of any kind</source>
        <translation>适合各类照片的良好起点</translation>
    </message>
    <message>
        <source>A model file…</source>
        <translation>模型文件…</translation>
    </message>
    <message>
        <source>A safetensors file of the recipe&apos;s kind of network</source>
        <translation>与配方网络类型相同的 safetensors 文件</translation>
    </message>
    <message>
        <source>From scratch</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>Random weights. Needs many photos, and days rather than minutes</source>
        <translation>随机权重。需要大量照片，耗时以天而非分钟计</translation>
    </message>
    <message>
        <source>Model to start from</source>
        <translation>作为起点的模型</translation>
    </message>
    <message>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <source>No recipes were found.</source>
        <translation>未找到配方。</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: the GPU has little memory free.</source>
        <translation>批次小于配方设定，每次更新合并的批次更多：GPU 可用显存不足。</translation>
    </message>
    <message>
        <source>Smaller batches than the recipe&apos;s, and more of them to one update: this computer has little memory free.</source>
        <translation>批次小于配方设定，每次更新合并的批次更多：本机可用内存不足。</translation>
    </message>
    <message>
        <source>No recipes were found; the installation is damaged.</source>
        <translation>未找到配方；安装已损坏。</translation>
    </message>
    <message>
        <source>This recipe needs a feature network.</source>
        <translation>此配方需要特征网络。</translation>
    </message>
    <message>
        <source>Add a folder of photos first.</source>
        <translation>请先添加照片文件夹。</translation>
    </message>
    <message>
        <source>There is no photo that can be used.</source>
        <translation>没有可用的照片。</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutSheet</name>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>更改快捷键(&amp;S)…</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>更改快捷键</translation>
    </message>
    <message>
        <source>Choose keys of your own in the preferences</source>
        <translation>在首选项中自定义按键</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>Original for a moment</source>
        <translation>临时查看原图</translation>
    </message>
    <message>
        <source>hold \</source>
        <translation>按住 \</translation>
    </message>
    <message>
        <source>Move the view</source>
        <translation>移动视图</translation>
    </message>
    <message>
        <source>Space and drag, middle button, arrows</source>
        <translation>空格键+拖动、鼠标中键、方向键</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>wheel, pinch</source>
        <translation>滚轮、双指捏合</translation>
    </message>
    <message>
        <source>Straight line</source>
        <translation>直线</translation>
    </message>
    <message>
        <source>Shift+click</source>
        <translation>Shift+点击</translation>
    </message>
    <message>
        <source>Add with a shape</source>
        <translation>用形状添加</translation>
    </message>
    <message>
        <source>Shift+drag</source>
        <translation>Shift+拖动</translation>
    </message>
    <message>
        <source>Take away with a shape</source>
        <translation>用形状减去</translation>
    </message>
    <message>
        <source>Alt+drag</source>
        <translation>Alt+拖动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ShortcutsPage</name>
    <message>
        <source>Search for a command or a key</source>
        <translation>搜索命令或按键</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Show only commands whose name or key has this in it</source>
        <translation>仅显示名称或按键中包含此内容的命令</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Choose the command whose keys you want to change</source>
        <translation>选择要更改按键的命令</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>Press the keys that should call the command</source>
        <translation>按下要用于该命令的按键</translation>
    </message>
    <message>
        <source>&amp;Use this key</source>
        <translation>使用此按键(&amp;U)</translation>
    </message>
    <message>
        <source>Use this key</source>
        <translation>使用此按键</translation>
    </message>
    <message>
        <source>Give the chosen command this key instead of what it has</source>
        <translation>用此按键替换所选命令的现有按键</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Take all keys from the chosen command</source>
        <translation>移除所选命令的所有按键</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Give the chosen command the keys that it came with</source>
        <translation>将所选命令恢复为默认按键</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Give all commands the keys that they came with</source>
        <translation>将所有命令恢复为默认按键</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>Choose a command, then press the new key in the field below.</source>
        <translation>请选择命令，然后在下方输入框中按下新按键。</translation>
    </message>
    <message>
        <source>This key is needed to look around in the photo; choose another one.</source>
        <translation>此按键用于浏览照片；请另选一个。</translation>
    </message>
    <message>
        <source>%1 belongs to “%2” now, which would lose it.</source>
        <translation>%1 目前属于“%2”，继续将从该命令移除此按键。</translation>
    </message>
    <message>
        <source>Press the new key for “%1” in the field below.</source>
        <translation>在下方输入框中按下“%1”的新按键。</translation>
    </message>
    <message>
        <source>&amp;Take the key over</source>
        <translation>占用此按键(&amp;T)</translation>
    </message>
    <message>
        <source>Take the key over</source>
        <translation>占用此按键</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceBrushTool</name>
    <message>
        <source>Never copy from here</source>
        <translation>绝不从此处复制</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>优先从此处复制</translation>
    </message>
    <message>
        <source>Unmark as a source</source>
        <translation>取消来源标记</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceControl</name>
    <message>
        <source>Unmark all sources</source>
        <translation>取消所有来源标记</translation>
    </message>
    <message>
        <source>Wait until the fill is done, then choose the source again</source>
        <translation>请等待填充完成，然后重新选择来源</translation>
    </message>
    <message>
        <source>This part can&apos;t be filled anew by itself: paint over it and fill it again</source>
        <translation>此部分无法单独重新填充：请将其涂抹后再次填充</translation>
    </message>
    <message>
        <source>Fill without this source</source>
        <translation>不使用此来源填充</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SourceOptions</name>
    <message>
        <source>Never copy</source>
        <translation>绝不复制</translation>
    </message>
    <message>
        <source>Never copy from here</source>
        <translation>绝不从此处复制</translation>
    </message>
    <message>
        <source>Prefer</source>
        <translation>优先</translation>
    </message>
    <message>
        <source>Prefer to copy from here</source>
        <translation>优先从此处复制</translation>
    </message>
    <message>
        <source>Unmark</source>
        <translation>取消标记</translation>
    </message>
    <message>
        <source>Take the marks away</source>
        <translation>清除标记</translation>
    </message>
    <message>
        <source>Fills decide by themselves again (hold Alt to do so once)</source>
        <translation>重新由填充自行决定（按住 Alt 键可临时使用）</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here</source>
        <translation>红色条纹：填充绝不从此处复制</translation>
    </message>
    <message>
        <source>Red stripes: no fill copies from here (%1 switches to prefer)</source>
        <translation>红色条纹：填充绝不从此处复制（按 %1 键切换到优先）</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits</source>
        <translation>绿色圆点：合适时填充会从此处复制</translation>
    </message>
    <message>
        <source>Green dots: fills copy from here where it suits (%1 switches to never)</source>
        <translation>绿色圆点：合适时填充会从此处复制（按 %1 键切换到绝不）</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::SplitView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Left and right keys move the line between the two pictures</source>
        <translation>用左、右方向键移动两张图片之间的分割线</translation>
    </message>
    <message>
        <source>Two pictures, one on each side of the line; drag it or use the arrow keys</source>
        <translation>线的两侧各显示一张图片；可拖动该线或用方向键移动</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>当前进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>保留草稿</translation>
    </message>
    <message>
        <source>Stop and keep the first, rough result as it is now</source>
        <translation>停止，并保留目前的初步粗略结果</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Pixel of the photo under the pointer</source>
        <translation>指针处的照片像素</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>100 % shows one pixel of the photo as one pixel of the screen</source>
        <translation>100% 时照片的一个像素对应屏幕的一个像素</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Width, height and depth of the photo</source>
        <translation>照片的宽度、高度和位深度</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Where fills are worked out</source>
        <translation>执行填充运算的位置</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n bit</source>
        <translation>
            <numerusform>%n 位</numerusform>
        </translation>
    </message>
    <message>
        <source>transparent</source>
        <translation>透明</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Working on files…</source>
        <translation>正在处理文件…</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Refining</source>
        <translation>正在精修</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>%1 · part %2 of %3</source>
        <translation>%1 · 第 %2 部分，共 %3 部分</translation>
    </message>
    <message>
        <source>Memory that the program uses now; what undo holds of it, and may hold. Older steps wait on the disk</source>
        <translation>程序当前占用的内存，以及其中撤销已用和可用的部分。较早的步骤暂存于磁盘</translation>
    </message>
    <message>
        <source>%1 · undo %2 of %3</source>
        <translation>%1 · 撤销 %2/%3</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Tool</name>
    <message>
        <source>Change the holes</source>
        <translation>更改孔洞</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ToolPanel</name>
    <message>
        <source>Add to the hole</source>
        <translation>添加到孔洞</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take away from the hole</source>
        <translation>从孔洞中减去</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>容差</translation>
    </message>
    <message>
        <source>How different a colour may be and still count as the same; 0 takes only exactly the colour you click</source>
        <translation>视为同一颜色的允许差异；0 表示仅选取与点击处完全相同的颜色</translation>
    </message>
    <message>
        <source>Only what hangs together</source>
        <translation>仅连续区域</translation>
    </message>
    <message>
        <source>Select only what is connected with the place you click; otherwise the colour everywhere in the photo</source>
        <translation>仅选取与点击处相连的部分；否则选取整张照片中的该颜色</translation>
    </message>
    <message>
        <source>Grow</source>
        <translation>扩展</translation>
    </message>
    <message>
        <source>Grow by</source>
        <translation>扩展量</translation>
    </message>
    <message>
        <source>So many pixels around what was found are filled too: soft edges and shadows go with it</source>
        <translation>将所找到内容周围的这些像素一并填充，以包含柔和边缘和阴影</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>灵敏度</translation>
    </message>
    <message>
        <source>How faint a spot may be; too much also finds grain and texture</source>
        <translation>可检测污点的微弱程度；过高会误选颗粒和纹理</translation>
    </message>
    <message>
        <source>Largest spot</source>
        <translation>最大污点</translation>
    </message>
    <message>
        <source>Spots wider or higher than this are left alone</source>
        <translation>宽度或高度超过此值的污点会被忽略</translation>
    </message>
    <message>
        <source>Dark and bright</source>
        <translation>深色和浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Bright</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Kind of spots</source>
        <translation>污点类型</translation>
    </message>
    <message>
        <source>Look for spots darker than what is around them, brighter ones, or both</source>
        <translation>查找颜色比周围深的污点、比周围浅的污点，或两者</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Select all spots</source>
        <translation>选择所有污点</translation>
    </message>
    <message>
        <source>Make holes of all spots that are ringed in the photo</source>
        <translation>将照片中所有圈出的污点设为孔洞</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>Spots found: %1</source>
        <translation>找到的污点：%1</translation>
    </message>
    <message>
        <source>Brush size</source>
        <translation>画笔大小</translation>
    </message>
    <message>
        <source>Brush size in pixels of the photo; [ and ] make it smaller and larger</source>
        <translation>以照片像素为单位的画笔大小；按 [ 和 ] 可减小和增大</translation>
    </message>
    <message>
        <source>Brush size in pixels</source>
        <translation>画笔大小（像素）</translation>
    </message>
    <message>
        <source>Pen pressure changes the s&amp;ize</source>
        <translation>用笔压改变大小(&amp;I)</translation>
    </message>
    <message>
        <source>Pen pressure changes the size</source>
        <translation>用笔压改变大小</translation>
    </message>
    <message>
        <source>A light touch of a tablet&apos;s pen paints with a smaller brush</source>
        <translation>数位笔轻触时以较小的画笔绘制</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>大小(&amp;Z)</translation>
    </message>
    <message>
        <source>Paint over what should go. Shift-click draws a straight line.</source>
        <translation>涂抹要去除的内容。按住 Shift 键点击可画直线。</translation>
    </message>
    <message>
        <source>Rub out what you painted too much. The photo itself is not touched.</source>
        <translation>擦除多涂的部分。照片本身不受影响。</translation>
    </message>
    <message>
        <source>Drag from corner to corner.</source>
        <translation>从一角拖动到对角。</translation>
    </message>
    <message>
        <source>Drag from corner to corner of a box around it.</source>
        <translation>从一角拖动到对角，用方框将其框住。</translation>
    </message>
    <message>
        <source>Draw around what should go.</source>
        <translation>沿要去除的内容绘制轮廓。</translation>
    </message>
    <message>
        <source>Click from corner to corner. A double click or Return closes the shape, Backspace takes a corner back.</source>
        <translation>依次点击各个顶点。双击或按 Enter 键闭合形状，按 Backspace 键撤回一个顶点。</translation>
    </message>
    <message>
        <source>Click a colour that should go.</source>
        <translation>点击要去除的颜色。</translation>
    </message>
    <message>
        <source>Click a thing, or drag a box around it.</source>
        <translation>点击一个对象，或拖出方框将其框住。</translation>
    </message>
    <message>
        <source>Click a spot or a thing, or drag a box around it: it is filled at once.</source>
        <translation>点击污点或对象，或拖出方框将其框住：会立即填充。</translation>
    </message>
    <message>
        <source>Click one ringed spot, or select all.</source>
        <translation>点击一个圈出的污点，或全选。</translation>
    </message>
    <message>
        <source>Paint over parts of the photo to steer what the next fills copy. Hold Alt to unmark.</source>
        <translation>涂抹照片的某些部分，以控制后续填充复制的内容。按住 Alt 键可取消标记。</translation>
    </message>
    <message>
        <source>Click a filled part to hold on to its sources, then click a source never to copy from it and fill anew.</source>
        <translation>点击已填充的部分可锁定其来源，再点击某个来源，即不再从中复制并重新填充。</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Brush hardness</source>
        <translation>画笔硬度</translation>
    </message>
    <message>
        <source>How much of the brush covers wholly; towards the rim the fill is blended into the photo. { and } change it</source>
        <translation>画笔完全覆盖的比例；越靠近边缘，填充与照片的融合越多。按 { 和 } 可调整</translation>
    </message>
    <message>
        <source>Hardness</source>
        <translation>硬度</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once)</source>
        <translation>所选内容成为孔洞（按住 Shift 键可临时使用）</translation>
    </message>
    <message>
        <source>What you select becomes a hole (hold Shift to do so once; %1 switches)</source>
        <translation>所选内容成为孔洞（按住 Shift 键可临时使用；按 %1 键切换）</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once)</source>
        <translation>所选内容在照片中保持原样（按住 Alt 键可临时使用）</translation>
    </message>
    <message>
        <source>What you select is kept as it is in the photo (hold Alt to do so once; %1 switches)</source>
        <translation>所选内容在照片中保持原样（按住 Alt 键可临时使用；按 %1 键切换）</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Training</name>
    <message>
        <source>Stopped before there was anything to compare with the start.</source>
        <translation>在可与起始模型比较之前已停止。</translation>
    </message>
    <message>
        <source>The first comparison with the start comes soon.</source>
        <translation>即将与起始模型进行首次比较。</translation>
    </message>
    <message>
        <source>Better than the start by %1 dB on held-out crops.</source>
        <translation>验证图块上比起始模型提高 %1 dB。</translation>
    </message>
    <message>
        <source>It had been better by %1 dB before.</source>
        <translation>此前曾提高 %1 dB。</translation>
    </message>
    <message>
        <source>It is getting worse again: time to stop.</source>
        <translation>效果又在变差：该停止了。</translation>
    </message>
    <message>
        <source>No better than the start on held-out crops.</source>
        <translation>验证图块上未优于起始模型。</translation>
    </message>
    <message>
        <source>No better than the start yet.</source>
        <translation>尚未优于起始模型。</translation>
    </message>
    <message>
        <source>Worse than the start by %1 dB on held-out crops.</source>
        <translation>验证图块上比起始模型降低 %1 dB。</translation>
    </message>
    <message>
        <source>Getting worse (%1 dB): stop, or lower the learning rate.</source>
        <translation>正在变差（%1 dB）：请停止，或降低学习率。</translation>
    </message>
    <message>
        <source>Too few photos to hold any out: these are crops that it trains on.</source>
        <translation>照片太少，无法留出验证照片：这些是训练所用的图块。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 s an iteration</source>
        <translation>每次迭代 %1 秒</translation>
    </message>
    <message>
        <source>%1 iterations/s</source>
        <translation>%1 次迭代/秒</translation>
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
        <translation>迭代 %1</translation>
    </message>
    <message>
        <source>Training: getting ready</source>
        <translation>训练：正在准备</translation>
    </message>
    <message>
        <source>Training %1 · %2 left</source>
        <translation>训练 %1 · 剩余 %2</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>训练 %1</translation>
    </message>
    <message>
        <source>Training %1 · waits</source>
        <translation>训练 %1 · 等待中</translation>
    </message>
    <message>
        <source>Training %1 · paused</source>
        <translation>训练 %1 · 已暂停</translation>
    </message>
    <message>
        <source>Training: saving</source>
        <translation>训练：正在保存</translation>
    </message>
    <message>
        <source>Training done: keep it?</source>
        <translation>训练完成：是否保留？</translation>
    </message>
    <message>
        <source>Training interrupted: go on?</source>
        <translation>训练中断：是否继续？</translation>
    </message>
    <message>
        <source>Training failed</source>
        <translation>训练失败</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>正在训练</translation>
    </message>
    <message>
        <source>Click to open the training window</source>
        <translation>点击打开训练窗口</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingController</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>another program is training in “%1”</source>
        <translation>另一个程序正在“%1”中训练</translation>
    </message>
    <message>
        <source>Wait until it is done</source>
        <translation>请等待其完成</translation>
    </message>
    <message>
        <source>Extend the training</source>
        <translation>延长训练</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDesk</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Shipped model</source>
        <translation>自带模型</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起始模型</translation>
    </message>
    <message>
        <source>Open a photo and paint over something to try the models on it.</source>
        <translation>请打开照片并涂抹一些内容，以试用模型。</translation>
    </message>
    <message>
        <source>Paint over something in the photo to try the models on it.</source>
        <translation>请在照片中涂抹一些内容，以试用模型。</translation>
    </message>
    <message>
        <source>after the first checkpoint</source>
        <translation>首个检查点之后</translation>
    </message>
    <message>
        <source>“%1” is in Fill&apos;s list of models now</source>
        <translation>“%1”已加入“填充”的模型列表</translation>
    </message>
    <message>
        <source>Keep the model</source>
        <translation>保留模型</translation>
    </message>
    <message>
        <source>Interrupt the training and quit?</source>
        <translation>中断训练并退出？</translation>
    </message>
    <message>
        <source>It is saved, and the next start of the program offers to go on.</source>
        <translation>训练会被保存，下次启动程序时可选择继续。</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Saving the training…</source>
        <translation>正在保存训练…</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>&amp;1 Set up</source>
        <translation>&amp;1 设置</translation>
    </message>
    <message>
        <source>&amp;2 Progress</source>
        <translation>&amp;2 进度</translation>
    </message>
    <message>
        <source>&amp;3 Result</source>
        <translation>&amp;3 结果</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Begin a training with these settings</source>
        <translation>以这些设置开始训练</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Save a checkpoint and wait; the processor is free meanwhile</source>
        <translation>保存检查点并等待；其间不占用处理器</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>继续(&amp;U)</translation>
    </message>
    <message>
        <source>Go on where it was</source>
        <translation>从暂停处继续</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>End the training with what it has learned so far</source>
        <translation>结束训练，并采用目前所学的成果</translation>
    </message>
    <message>
        <source>E&amp;xtend</source>
        <translation>延长(&amp;X)</translation>
    </message>
    <message>
        <source>Train for longer than planned, also after the end</source>
        <translation>训练超出原定的时长，结束后也可延长</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Close this window; the training goes on, and the status bar shows it</source>
        <translation>关闭此窗口；训练仍会继续，状态栏会显示进度</translation>
    </message>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>延长 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>延长 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>延长 %Ln 次迭代</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard this training?</source>
        <translation>放弃此训练？</translation>
    </message>
    <message>
        <source>The model and its checkpoints go to the trash, or are deleted where there is none.</source>
        <translation>模型及其检查点将移到回收站；若没有回收站，则会被删除。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRelay</name>
    <message>
        <source>Show samples</source>
        <translation>显示样本</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingRun</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be written: %2</source>
        <translation>无法写入“%1”：%2</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that you may write there</source>
        <translation>请释放磁盘空间，并确认具有写入权限</translation>
    </message>
    <message>
        <source>the folder can&apos;t be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::VariantsPanel</name>
    <message>
        <source>Number of variants</source>
        <translation>变体数量</translation>
    </message>
    <message>
        <source>How many other fills to try</source>
        <translation>要尝试的其他填充的数量</translation>
    </message>
    <message>
        <source>Try variants</source>
        <translation>尝试变体</translation>
    </message>
    <message>
        <source>Fills this hole in other ways: with more or less of its surroundings, finer, with another method. The photo stays as it is until you choose one</source>
        <translation>以其他方式填充此孔洞：扩大或缩小周围范围、更精细，或换用其他方法。在您选定之前，照片保持不变</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Fills of this hole; click one to see it in the photo</source>
        <translation>此孔洞的各种填充；点击可在照片中查看</translation>
    </message>
    <message>
        <source>Variant %1: %2</source>
        <translation>变体 %1：%2</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WandTool</name>
    <message>
        <source>Select what is alike</source>
        <translation>选择相似内容</translation>
    </message>
    <message>
        <source>Magic wand</source>
        <translation>魔棒</translation>
    </message>
    <message>
        <source>Remove by magic wand</source>
        <translation>用魔棒减去</translation>
    </message>
</context>
<context>
    <name>lacuna::ui::WelcomePage</name>
    <message>
        <source>Open a photo or drop one here</source>
        <translation>打开照片，或将照片拖放到此处</translation>
    </message>
    <message>
        <source>Then paint over what should go, and press Fill.</source>
        <translation>然后涂抹要去除的内容，再按“填充”。</translation>
    </message>
    <message>
        <source>&amp;Open photo…</source>
        <translation>打开照片(&amp;O)…</translation>
    </message>
    <message>
        <source>Open photo</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>Recent photos</source>
        <translation>最近的照片</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Fills holes in photographs and shows where every pixel came from.</source>
        <translation>填充照片中的孔洞，并显示每个像素的来源。</translation>
    </message>
    <message>
        <source>Photo to open.</source>
        <translation>要打开的照片。</translation>
    </message>
</context>
</TS>
