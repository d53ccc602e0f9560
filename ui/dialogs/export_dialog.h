// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/prompts.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace lacuna::ui {

/// How to write the picture (what there is to choose depends on the format), and what with it: metadata, what was filled, the
/// attention overlay and mask as files of their own.
class ExportDialog : public QDialog {
    Q_OBJECT
 public:
    ExportDialog(const QString& path, const ExportOffer& offer, const ExportChoice& choice, QWidget* parent = nullptr);
    ExportChoice choice() const;

 private:
    void addFormatOptions(QFormLayout* form, const ExportOffer& offer);
    ExportChoice m_choice;
    QSpinBox* m_quality = nullptr;  ///< this and the next three: null where the format has no such choice
    QComboBox *m_colour = nullptr, *m_compression = nullptr, *m_depth = nullptr;
    QCheckBox* m_lossless = nullptr;
    QCheckBox *m_metadata, *m_profile, *m_provenance, *m_attention, *m_mask;
};

}  // namespace lacuna::ui
