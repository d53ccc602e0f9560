// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QTemporaryFile>
#include <memory>
#include <mutex>
#include <optional>

namespace lacuna::core {

/// A temporary file for undo steps that memory has no room for. It has no name on systems that can do without, so a crash leaves
/// nothing. Thread-safe; shared by a document, its undo commands and snapshots of its history.
class SpillFile : public std::enable_shared_from_this<SpillFile> {
 public:
    /// A stored block; its place in the file is given back with it.
    class Block {
     public:
        Block(std::shared_ptr<SpillFile> file, qint64 offset, qint64 size, quint16 checksum);
        ~Block();
        Block(const Block&) = delete;
        Block& operator=(const Block&) = delete;
        qint64 size() const { return m_size; }
        /// Nothing when the disk fails.
        std::optional<QByteArray> read() const;

     private:
        std::shared_ptr<SpillFile> m_file;
        qint64 m_offset, m_size;
        quint16 m_checksum;
    };

    /// Null when the disk is full or can't be written.
    std::shared_ptr<const Block> write(const QByteArray& data);

 private:
    std::mutex m_mutex;
    QTemporaryFile m_file;
    qint64 m_end = 0;
    int m_blocks = 0;
};

}  // namespace lacuna::core
