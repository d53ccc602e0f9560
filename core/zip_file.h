// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <optional>

namespace lacuna::core {

/// Writes a zip file, atomically: it appears, or replaces an older one, when finish() has succeeded. Not thread-safe.
class ZipWriter {
 public:
    /// Throws Error(OutputUnwritable) when nothing can be written there.
    explicit ZipWriter(const QString& path);
    ~ZipWriter();
    /// Adds a file. `bytes` is called once, in finish(), so that only one file's bytes are in memory at a time.
    void add(const QString& name, bool isPacked, std::function<QByteArray()> bytes);
    /// Throws Error(OutputUnwritable), or what a function given to add() threw.
    void finish();

 private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// Reads a zip file without trusting it. Names are only compared, never used as paths. Not thread-safe.
class ZipReader {
 public:
    /// Throws Error(InputUnreadable) when there is no such file or it is no zip.
    explicit ZipReader(const QString& path);
    ~ZipReader();
    bool contains(const QString& name) const;
    /// None where there is no such file. Throws Error(InputUnreadable) when it is damaged (every byte is checked) or larger than
    /// `mostBytes`, however little it takes packed.
    std::optional<QByteArray> read(const QString& name, qint64 mostBytes) const;

 private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace lacuna::core
