// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "core/training.h"
#include "ml/train/photo_source.h"

namespace lacuna::engine {

/// The picture files to train on. Nothing has been decoded yet.
struct PhotoListing {
    QStringList files;                            ///< absolute paths, each once, in an order that depends on the names alone
    std::vector<core::UnreadablePhoto> problems;  ///< files named in a list that aren't there, empty files, closed folders
    QStringList layouts;                          ///< what each path was taken for: "folder", "file list", "Places2", ...
};

/// Finds the pictures that each path stands for:
/// - a folder: every picture in it and below, by suffix (core::readableSuffixes). Hidden folders and files are skipped; links are
///   followed, each folder is visited once.
/// - a text file (.txt, .flist, .lst, .list, .csv): one path a line, absolute or relative to the list's folder, UTF-8; `#` starts
///   a comment line. A class number after the path is ignored, as the datasets' lists have it.
/// - a picture file: itself.
/// - a folder, or a list, of a published dataset as it comes. Of a folder the training part is taken:
///   Places2 (data_large, data_256, train_large, train_256, or train/<category>, by places365_train_*.txt where that is there),
///   CelebA (img_align_celeba, partition 0 of list_eval_partition.txt where that is there), CelebA-HQ (CelebA-HQ-img, or
///   train/female and train/male), DTD (images, by labels/train1.txt), ImageNet (train/<synset>, also below ILSVRC/Data/CLS-LOC).
/// Throws core::Error(InputUnreadable) for a path that isn't there or isn't one of these, and where a path leads to no picture.
PhotoListing listPhotos(const QStringList& paths);

/// Pictures from files, 8 bits a channel, upright as EXIF says, in their own colour space: the network fills photos in theirs,
/// too. Grey is repeated, 16 bits are rounded, what is transparent is laid on mid-grey.
class FolderPhotos final : public ml::PhotoSource {
 public:
    /// JPEG files are decoded at a half, a quarter or an eighth as long as the longer side stays at least `leastLongSide` px (and
    /// the shorter one half of that): faster, and always the same size.
    explicit FolderPhotos(QStringList files, int leastLongSide = 2048);
    [[nodiscard]] std::size_t size() const override { return static_cast<std::size_t>(m_files.size()); }
    [[nodiscard]] std::string name(std::size_t index) const override;
    /// Throws ml::FileError for a file that core::readPhoto refuses, core::Error(OutOfMemory).
    [[nodiscard]] at::Tensor load(std::size_t index) const override;

 private:
    const QStringList m_files;
    const int m_leastLongSide;
};

/// Photos ready for a trainer.
struct OpenedPhotos {
    std::shared_ptr<const ml::PhotoSource> source;  ///< not empty
    std::vector<core::UnreadablePhoto> problems;    ///< as in PhotoListing
    QStringList layouts;
};

/// What listPhotos finds, and packed files (.safetensors) as well, in the order of the paths. Throws
/// core::Error(InputUnreadable).
OpenedPhotos openTrainingPhotos(const QStringList& paths);

}  // namespace lacuna::engine
