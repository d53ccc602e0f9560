// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <functional>

#include "core/fill_engine.h"
#include "core/filled_hole.h"

namespace lacuna::core {

/// How a fill was made, so that it can be told and made again.
struct FillRecipe {
    FillOptions options;
    ModelIdentity model;       ///< the weights; null for engines without any
    bool usesWeights = false;  ///< the engine is a trained network
};

/// What an engine is about to do or has done; call after FillEngine::prepare().
FillRecipe recipeOf(const FillEngine& engine, const FillOptions& options);

/// How each of these holes was filled.
std::vector<FillRecipe> recipesOf(const FilledHoles& holes);
/// The same, with one more where part of `filledArea` (CV_8UC1 of the photo's size) belongs to none of the holes: that is a draft
/// that was kept, which only networks make.
std::vector<FillRecipe> recipesOf(const FilledHoles& holes, const cv::Mat& filledArea);

/// The word for a precision in files, settings and on the command line: auto, float32, bfloat16.
QString wordFor(Precision precision);
/// The other way round; Auto for any other word.
Precision precisionFor(const QString& word);

/// Finds a model on this computer: its path for FillOptions::modelPath, or empty where there is none like it.
using ModelFinder = std::function<QString(const ModelIdentity& model)>;

/// Recipes as they are kept in files. What belongs to one computer (threads, memory) and paths are left out: a model is named by
/// its file's name and hash.
QJsonObject recipeToJson(const FillRecipe& recipe);
/// Reads one back. Anything missing or out of range becomes the default, so that a damaged file can't ask for the impossible. A
/// model that `find` doesn't know keeps its file's name as path: filling with it says that the file is missing.
FillRecipe recipeFromJson(const QJsonObject& json, const ModelFinder& find);

}  // namespace lacuna::core
