// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusVariant>
#include <QObject>

namespace lacuna::ui {

/// Whether the desktop is dark, and when that changes. With Qt 6.4 the desktop's portal is asked
/// (org.freedesktop.portal.Settings), without waiting; until it answers, or where there is none, what the palette was at the
/// start counts.
class SystemAppearance : public QObject {
    Q_OBJECT
 public:
    static SystemAppearance& instance();
    bool isDark() const { return m_dark; }

 public Q_SLOTS:
    /// What the portal says when a setting of the desktop changes.
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

 Q_SIGNALS:
    void changed();

 private:
    explicit SystemAppearance(QObject* parent);
    void setDark(bool dark);
    void askPortal();
    bool m_dark;
};

}  // namespace lacuna::ui
