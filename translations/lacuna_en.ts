<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>lacuna::core::Text</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names of files</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n photo(s)</source>
        <translation>
            <numerusform>%1 of %n photo</numerusform>
            <numerusform>%1 of %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n failed</numerusform>
            <numerusform>%n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) filled</source>
        <translation>
            <numerusform>%n photo filled</numerusform>
            <numerusform>%n photos filled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished before</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n finished before</numerusform>
            <numerusform>%n finished before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>photos</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>cancelled after %1 of %n photo(s); no file was written</source>
        <translation>
            <numerusform>cancelled after %1 of %n photo; no file was written</numerusform>
            <numerusform>cancelled after %1 of %n photos; no file was written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of the %n photo(s) could be measured</source>
        <translation>
            <numerusform>the %n photo could not be measured</numerusform>
            <numerusform>none of the %n photos could be measured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) without a mask are left out</source>
        <translation>
            <numerusform>%n photo without a mask is left out</numerusform>
            <numerusform>%n photos without a mask are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>intervals from so few photos are too narrow; use %n or more</source>
        <comment>photos</comment>
        <translation>
            <numerusform>intervals from so few photos are too narrow; use %n or more</numerusform>
            <numerusform>intervals from so few photos are too narrow; use %n or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n hole(s) filled in %2 s</source>
        <translation>
            <numerusform>%1: %n hole filled in %2 s</numerusform>
            <numerusform>%1: %n holes filled in %2 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n check failed</numerusform>
            <numerusform>%n checks failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>paused after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>paused after %n iteration, %1 of training; the model: %2</numerusform>
            <numerusform>paused after %n iterations, %1 of training; the model: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>done after %n iteration(s), %1 of training; the model: %2</source>
        <translation>
            <numerusform>done after %n iteration, %1 of training; the model: %2</numerusform>
            <numerusform>done after %n iterations, %1 of training; the model: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none of its %n photo(s) has a mask of the same name in &apos;%1&apos;</source>
        <translation>
            <numerusform>its %n photo has no mask of the same name in &apos;%1&apos;</numerusform>
            <numerusform>none of its %n photos has a mask of the same name in &apos;%1&apos;</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n iteration(s)</source>
        <translation>
            <numerusform>%n iteration</numerusform>
            <numerusform>%n iterations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no room for %n photo(s)</source>
        <translation>
            <numerusform>no room for %n photo</numerusform>
            <numerusform>no room for %n photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s), %L1 MB: %2</source>
        <translation>
            <numerusform>%n photo, %L1 MB: %2</numerusform>
            <numerusform>%n photos, %L1 MB: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::Actions</name>
    <message numerus="yes">
        <source>Grow, shrink, smooth and feather by %n pixel(s)</source>
        <translation>
            <numerusform>Grow, shrink, smooth and feather by %n pixel</numerusform>
            <numerusform>Grow, shrink, smooth and feather by %n pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::AttentionPanel</name>
    <message numerus="yes">
        <source>The %n place(s) that gave most to this pixel.</source>
        <extracomment>The places of the photo that a filled pixel was copied from</extracomment>
        <translation>
            <numerusform>The place that gave most to this pixel.</numerusform>
            <numerusform>The %n places that gave most to this pixel.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::CompareDialog</name>
    <message numerus="yes">
        <source>%Ln photo(s) measured.</source>
        <translation>
            <numerusform>%Ln photo measured.</numerusform>
            <numerusform>%Ln photos measured.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::HoleDesk</name>
    <message numerus="yes">
        <source>Cancelled; %n variant(s) stay in the Holes panel</source>
        <translation>
            <numerusform>Cancelled; %n variant stay in the Holes panel</numerusform>
            <numerusform>Cancelled; %n variants stay in the Holes panel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n variant(s) are in the Holes panel: click one to see it</source>
        <translation>
            <numerusform>%n variant are in the Holes panel: click one to see it</numerusform>
            <numerusform>%n variants are in the Holes panel: click one to see it</numerusform>
        </translation>
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
</context>
<context>
    <name>lacuna::ui::PhotoChooser</name>
    <message numerus="yes">
        <source>%Ln photo(s)</source>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::ProgressPage</name>
    <message numerus="yes">
        <source>%Ln file(s) left out</source>
        <translation>
            <numerusform>%Ln file left out</numerusform>
            <numerusform>%Ln files left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::StatusPanel</name>
    <message numerus="yes">
        <source>%n bit</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>lacuna::ui::TrainingDialog</name>
    <message numerus="yes">
        <source>By %n minute(s)</source>
        <translation>
            <numerusform>By %n minute</numerusform>
            <numerusform>By %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %n hour(s)</source>
        <translation>
            <numerusform>By %n hour</numerusform>
            <numerusform>By %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By %Ln iteration(s)</source>
        <translation>
            <numerusform>By %Ln iteration</numerusform>
            <numerusform>By %Ln iterations</numerusform>
        </translation>
    </message>
</context>
</TS>
