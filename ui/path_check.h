// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>

namespace lacuna::ui {

/// Looks whether files are there, in the background: a drive that doesn't answer may take minutes to say so. Such a look holds up
/// neither the looks at other files nor the end of the program. Lives on the UI thread.
class PathCheck : public QObject {
    Q_OBJECT
 public:
    using Exists = std::function<bool(const QString& path)>;
    /// `exists` is called on other threads, and may outlive this object.
    explicit PathCheck(Exists exists, QObject* parent = nullptr);
    ~PathCheck() override;

    /// Looks at those that aren't being looked at already.
    void ask(const QStringList& paths);
    /// As far as is known: those that haven't been looked at yet are there.
    bool isMissing(const QString& path) const { return m_missing.contains(path); }

 Q_SIGNALS:
    /// isMissing() has changed for some path.
    void changed();

 private:
    void answered(const QString& path, bool exists);
    Exists m_exists;
    QSet<QString> m_asked, m_missing;
    std::unique_ptr<QThreadPool> m_pool;
};

}  // namespace lacuna::ui
