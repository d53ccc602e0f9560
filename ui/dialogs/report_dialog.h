// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/fill_engine.h"

class QPlainTextEdit;

namespace lacuna::ui {

class Prompts;

/// What a report says: versions, system, devices, preferences, log. No pixels, and no names of files.
QString reportText(const QString& version, const std::vector<core::DeviceInfo>& devices);

/// Shows the report before anything is done with it, and saves or copies it. Nothing is sent anywhere.
class ReportDialog : public QDialog {
    Q_OBJECT
 public:
    ReportDialog(const QString& report, Prompts* prompts, QWidget* parent = nullptr);

 public Q_SLOTS:
    void save();

 private:
    QPlainTextEdit* m_text;
    Prompts* m_prompts;
};

}  // namespace lacuna::ui
