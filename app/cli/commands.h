// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QStringList>
#include <utility>
#include <vector>

#include "core/error.h"
#include "core/fill_engine.h"

namespace lacuna::cli {

/// One subcommand: arguments without program and command name in, exit code out. May throw core::Error.
using Command = int (*)(const QStringList& arguments, const core::EngineRegistry& engines);

int fillCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int trainCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int evaluateCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int modelsCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int packCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int infoCommand(const QStringList& arguments, const core::EngineRegistry& engines);
int selftestCommand(const QStringList& arguments, const core::EngineRegistry& engines);

/// Parses a subcommand's arguments. Returns false after having printed the help that was asked for; throws Error(Usage).
bool parseArguments(QCommandLineParser& parser, const QString& command, const QStringList& arguments);

/// For a command's description: what it can do, a line or more for each with what to type, both in columns.
QString synopsis(const std::vector<std::pair<QString, QString>>& uses);

/// The options of core::FillOptions, the same for every command that fills.
void addFillOptions(QCommandLineParser& parser, const core::EngineRegistry& engines);
/// Throws Error(Usage) that names the option and what it takes.
core::FillOptions readFillOptions(const QCommandLineParser& parser, const core::EngineRegistry& engines);
/// The part of them that has a meaning where neither engine, model nor blending is one for all: device, threads, resolution,
/// precision, context, seamless, seed.
void addEngineOptions(QCommandLineParser& parser);
core::FillOptions readEngineOptions(const QCommandLineParser& parser);
/// Throws Error(Usage) that lists the engines when there is none of this name.
void checkEngine(const QString& id, const core::EngineRegistry& engines);
/// An integer option within [low, high]; throws Error(Usage).
int readInt(const QCommandLineParser& parser, const QString& name, int low, int high);
/// A number within [0, 1]; throws Error(Usage).
double readShare(const QCommandLineParser& parser, const QString& name);
/// The value of --device; throws Error(Usage).
core::Device readDevice(const QCommandLineParser& parser);
/// The file that --model means: a file, "shipped", or the name of a model in the library; for no text the library's default.
/// Empty: the shipped model. Throws Error(Usage) that lists the names there are.
QString modelPathOf(const QString& text);
/// Throws Error(Usage) unless the option's file is called .png.
void checkPngName(const QString& option, const QString& path);
/// Wrong usage; `nearest` is what may have been meant, or empty.
core::Error usageError(const QString& reason, const QString& nearest = {});
/// Refuses a result that could not be written anyway before the minutes are spent, and never writes over an input: throws
/// Error(OutputUnwritable) or Error(Usage). An empty path is fine.
void checkOutput(const QString& path, const QStringList& inputs);

}  // namespace lacuna::cli
