// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace lacuna::core {

/// Copies a file's bytes; `to` appears, or is replaced, in one step. Throws Error(InputUnreadable), Error(OutputUnwritable), or
/// Error(Usage) where both are one file.
void copyFile(const QString& from, const QString& to);

/// Writes a file in one step. Throws Error(OutputUnwritable).
void writeFileAtOnce(const QString& path, const QByteArray& bytes);

/// SHA-256 of a file's bytes, in hexadecimal. Throws Error(InputUnreadable).
QString fileHash(const QString& path);

}  // namespace lacuna::core
