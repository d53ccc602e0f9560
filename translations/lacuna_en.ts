<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
