// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "ui/language.h"

namespace lacuna::ui {

namespace {

QCheckBox* check(const QString& text, const QString& tip, bool on) {
    auto* box = new QCheckBox(text);
    box->setToolTip(tip);
    box->setAccessibleName(text);
    box->setChecked(on);
    return box;
}

QComboBox* choiceOf(const QStringList& texts, int chosen, const QString& name, const QString& tip) {
    auto* box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(chosen);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    return box;
}

}  // namespace

ExportDialog::ExportDialog(const QString& path, const ExportOffer& offer, const ExportChoice& choice, QWidget* parent)
    : QDialog(parent), m_choice(choice) {
    setWindowTitle(tr("Save picture"));
    const QFileInfo file(path);
    auto* heading = new QLabel;
    composeText(heading, "text", [name = file.fileName()] { return tr("Save as “%1”").arg(name); });
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(heading);
    auto* form = new QFormLayout;
    addFormatOptions(form, offer);
    if (form->rowCount() > 0) {
        layout->addLayout(form);
    } else {
        delete form;
    }
    m_metadata = check(tr("Keep what the camera wrote"), tr("Date, camera, lens, place, captions and rights stay in the file"),
                       choice.write.keepMetadata);
    m_profile = check(tr("Keep the colour profile"), tr("Colours look the same in every program that understands profiles"),
                      choice.write.keepProfile);
    m_provenance = check(tr("Say in the file what was filled"),
                         tr("Notes for other programs that parts of the picture were filled, where, and with which model"),
                         choice.provenance && offer.hasFilledArea);
    m_provenance->setEnabled(offer.hasFilledArea);
    m_attention = check({}, tr("A coloured picture of the sources, as the Attention panel shows it"),
                        choice.attention && offer.hasAttention);
    m_attention->setEnabled(offer.hasAttention);
    m_mask = check({}, tr("A black and white picture: white is what was filled"), choice.mask && offer.hasFilledArea);
    for (const char* property : {"text", "accessibleName"}) {
        composeText(m_attention, property, [name = file.completeBaseName()] {
            return tr("Also save where the pixels came from (%1-attention.png)").arg(name);
        });
        composeText(m_mask, property,
                    [name = file.completeBaseName()] { return tr("Also save what was filled (%1-mask.png)").arg(name); });
    }
    m_mask->setEnabled(offer.hasFilledArea);
    for (QCheckBox* box : {m_metadata, m_profile, m_provenance, m_attention, m_mask}) layout->addWidget(box);
    QStringList losses;
    if (offer.losesDepth) losses << tr("This kind of file keeps 8 of the photo's 16 bits. PNG and TIFF keep all.");
    if (offer.losesAlpha) losses << tr("This kind of file has no transparency. PNG, TIFF and WebP have.");
    if (!losses.isEmpty()) {
        auto* note = new QLabel(losses.join(QLatin1Char('\n')));
        note->setWordWrap(true);
        layout->addWidget(note);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (const auto which : {QDialogButtonBox::Save, QDialogButtonBox::Cancel}) {
        QPushButton* button = buttons->button(which);
        button->setText(which == QDialogButtonBox::Save ? tr("&Save") : tr("&Cancel"));
        button->setAccessibleName(which == QDialogButtonBox::Save ? tr("Save") : tr("Cancel"));
        button->setToolTip(which == QDialogButtonBox::Save ? tr("Write the file") : tr("Write nothing"));
    }
    layout->addSpacing(4);
    layout->addWidget(buttons);
}

void ExportDialog::addFormatOptions(QFormLayout* form, const ExportOffer& offer) {
    const bool isJpeg = offer.format == QLatin1String("jpeg"), isWebp = offer.format == QLatin1String("webp");
    if (isWebp) {
        m_lossless = check(tr("&Lose nothing"), tr("Keep every pixel as it is; the file is several times as large"),
                           m_choice.write.webpLossless);
        form->addRow(m_lossless);
    }
    if (isJpeg || isWebp) {
        m_quality = new QSpinBox;
        m_quality->setRange(1, 100);
        m_quality->setValue(m_choice.write.jpegQuality);
        m_quality->setToolTip(tr("Higher looks better and makes a larger file"));
        m_quality->setAccessibleName(tr("Quality"));
        form->addRow(tr("&Quality:"), m_quality);
    }
    if (m_lossless) {
        m_quality->setDisabled(m_lossless->isChecked());
        connect(m_lossless, &QCheckBox::toggled, m_quality, &QWidget::setDisabled);
    }
    if (isJpeg) {
        m_colour = choiceOf({tr("As the quality says"), tr("All of it"), tr("Half of it, smaller")},
                            static_cast<int>(m_choice.write.jpegColour), tr("Colour detail"),
                            tr("Fine edges between strong colours need all of it. By itself it is all from a quality of 90 on"));
        form->addRow(tr("&Colour detail:"), m_colour);
    }
    if (offer.format == QLatin1String("tiff")) {
        m_compression =
            choiceOf({tr("LZW, read by every program"), tr("Deflate, smaller"), tr("None")},
                     static_cast<int>(m_choice.write.tiffCompression), tr("Compression"), tr("Nothing is lost with any of them"));
        form->addRow(tr("Com&pression:"), m_compression);
    }
    if (offer.hasDepth) {
        m_depth = choiceOf({tr("16 bits, as the photo"), tr("8 bits, half as large")}, m_choice.write.eightBit ? 1 : 0,
                           tr("Depth"), tr("16 bits keep finer steps between tones, for editing further"));
        form->addRow(tr("&Depth:"), m_depth);
    }
}

ExportChoice ExportDialog::choice() const {
    ExportChoice choice = m_choice;
    if (m_quality) choice.write.jpegQuality = m_quality->value();
    if (m_colour) choice.write.jpegColour = static_cast<core::JpegColour>(m_colour->currentIndex());
    if (m_lossless) choice.write.webpLossless = m_lossless->isChecked();
    if (m_compression) choice.write.tiffCompression = static_cast<core::TiffCompression>(m_compression->currentIndex());
    if (m_depth) choice.write.eightBit = m_depth->currentIndex() == 1;
    choice.write.keepMetadata = m_metadata->isChecked();
    choice.write.keepProfile = m_profile->isChecked();
    // What there is nothing of stays chosen for the next time.
    if (m_provenance->isEnabled()) choice.provenance = m_provenance->isChecked();
    if (m_attention->isEnabled()) choice.attention = m_attention->isChecked();
    if (m_mask->isEnabled()) choice.mask = m_mask->isChecked();
    return choice;
}

}  // namespace lacuna::ui
