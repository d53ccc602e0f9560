// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace lacuna::ui {

/// What is in the middle of the window while no photo is open: a hint, a button, the photos used last.
class WelcomePage : public QWidget {
    Q_OBJECT
 public:
    explicit WelcomePage(QWidget* parent = nullptr);
    void setRecentFiles(const QStringList& paths);

 Q_SIGNALS:
    void openRequested();
    void fileChosen(const QString& path);

 private:
    QVBoxLayout* m_recent;
    QWidget* m_recentBox;
};

}  // namespace lacuna::ui
