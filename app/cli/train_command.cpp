// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "core/contact_sheet.h"
#include "core/photo_io.h"
#include "core/text.h"
#include "ml/engine/training_job.h"

namespace lacuna::cli {
namespace {

constexpr auto k_retry_after = std::chrono::seconds(30);

QString duration(double seconds) {
    const auto whole = static_cast<qint64>(seconds + 0.5);
    if (whole < 60) return core::Text::tr("%1 s").arg(whole);
    if (whole < 3600) return core::Text::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return core::Text::tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString rateText(double perSecond) {
    if (perSecond <= 0) return core::Text::tr("measuring");
    if (perSecond < 1) return QStringLiteral("%L1 s/it").arg(1 / perSecond, 0, 'f', 1);
    return QStringLiteral("%L1 it/s").arg(perSecond, 0, 'f', 1);
}

QString lossText(const core::TrainingLosses& losses) {
    QString text = QStringLiteral("l1 %1/%2").arg(losses.l1Coarse, 0, 'f', 3).arg(losses.l1Refined, 0, 'f', 3);
    if (losses.critic != 0 || losses.adversarial != 0) {
        text += QStringLiteral("  adv %1  critic %2  gp %3")
                    .arg(losses.adversarial, 0, 'f', 2)
                    .arg(losses.critic, 0, 'f', 2)
                    .arg(losses.penalty, 0, 'f', 2);
    }
    return text;
}

QJsonObject lossJson(const core::TrainingLosses& losses) {
    return {{QStringLiteral("l1_coarse"), losses.l1Coarse}, {QStringLiteral("l1_refined"), losses.l1Refined},
            {QStringLiteral("known"), losses.known},        {QStringLiteral("adversarial"), losses.adversarial},
            {QStringLiteral("critic"), losses.critic},      {QStringLiteral("penalty"), losses.penalty},
            {QStringLiteral("other"), losses.other},        {QStringLiteral("total"), losses.total}};
}

QJsonObject validationJson(const core::TrainingValidation& values) {
    return {{QStringLiteral("iteration"), values.iteration},
            {QStringLiteral("l1_coarse_percent"), values.l1CoarsePercent},
            {QStringLiteral("l1_percent"), values.l1Percent},
            {QStringLiteral("psnr_db"), values.psnrDb}};
}

/// Shows a run on the console and writes its sample sheets.
class TrainingConsole final : public core::TrainingObserver {
 public:
    TrainingConsole(Console& console, QString runFolder) : m_console(console), m_run(std::move(runFolder)) { m_since.start(); }

    void progressed(const core::TrainingStatus& status) override {
        if (status.latest && status.latest->iteration != m_validated) {
            m_validated = status.latest->iteration;
            sayValidation(status);
        }
        const double share = status.iterations > 0
                                 ? static_cast<double>(status.iteration) / static_cast<double>(status.iterations)
                             : status.secondsLeft ? status.seconds / std::max(1., status.seconds + *status.secondsLeft)
                                                  : 0;
        const QString left = status.secondsLeft
                                 ? QStringLiteral("  ") + core::Text::tr("%1 left", "time").arg(duration(*status.secondsLeft))
                                 : QString();
        m_console.progress(QStringLiteral("%1  %2  %3%4")
                               .arg(status.iteration)
                               .arg(lossText(status.losses), rateText(status.iterationsPerSecond), left),
                           share);
        // Programs get every second; people without a terminal a line a minute.
        if (status.iteration == m_told || m_since.elapsed() < (m_told < 0 ? 0 : 1000)) return;
        m_told = status.iteration;
        m_since.restart();
        QJsonObject event{{QStringLiteral("event"), QStringLiteral("progress")},
                          {QStringLiteral("iteration"), status.iteration},
                          {QStringLiteral("iterations"), status.iterations},
                          {QStringLiteral("seconds"), status.seconds},
                          {QStringLiteral("iterations_per_second"), status.iterationsPerSecond},
                          {QStringLiteral("losses"), lossJson(status.losses)}};
        if (status.secondsLeft) event.insert(QStringLiteral("seconds_left"), *status.secondsLeft);
        m_console.event(event);
    }

    void sampled(qint64 iteration, const std::vector<core::TrainingSample>& samples) override {
        try {
            writeSheet(iteration, samples);
        } catch (...) {
            said(core::currentExceptionAsError(core::Text::tr("Write the sample sheet")).message());
        }
    }

    void said(const QString& message) override {
        m_console.note(message);
        m_console.event({{QStringLiteral("event"), QStringLiteral("note")}, {QStringLiteral("message"), message}});
    }

 private:
    void sayValidation(const core::TrainingStatus& status) {
        const core::TrainingValidation& now = *status.latest;
        QString text = core::Text::tr("iteration %1: held-out crops PSNR %L2 dB, l1 %L3 %")
                           .arg(now.iteration)
                           .arg(now.psnrDb, 0, 'f', 2)
                           .arg(now.l1Percent, 0, 'f', 2);
        if (status.start && status.start->iteration != now.iteration) {
            const double gain = now.psnrDb - status.start->psnrDb;
            text += QLatin1Char(' ') + core::Text::tr("(%1%L2 dB against the start)", "%1 is a plus sign or nothing")
                                           .arg(gain < 0 ? QString() : QStringLiteral("+"))
                                           .arg(gain, 0, 'f', 2);
        }
        // A run that goes on tells what was measured before; it has no losses of its own yet.
        const bool hasTrained = status.losses.l1Coarse > 0 || status.losses.l1Refined > 0;
        m_console.say(hasTrained ? text + QStringLiteral("; ") + lossText(status.losses) : text);
        QJsonObject event = validationJson(now);
        event.insert(QStringLiteral("event"), QStringLiteral("validation"));
        m_console.event(event);
    }

    void writeSheet(qint64 iteration, const std::vector<core::TrainingSample>& samples) {
        core::ContactSheet sheet;
        // Sheets are drawn in ASCII, so their texts stay English.
        sheet.heading = QStringLiteral("Held-out crops, iteration %1").arg(iteration);
        const bool refined = !samples.empty() && !samples.front().refined.empty();
        const bool attention = !samples.empty() && !samples.front().attention.empty();
        sheet.columns = {QStringLiteral("masked"), QStringLiteral("coarse")};
        if (refined) sheet.columns.push_back(QStringLiteral("refined"));
        if (attention) sheet.columns.push_back(QStringLiteral("copied from"));
        sheet.columns.push_back(QStringLiteral("truth"));
        for (const core::TrainingSample& sample : samples) {
            core::SheetRow row;
            row.tiles = {{sample.masked, {}}, {sample.coarse, {}}};
            if (refined) row.tiles.push_back({sample.refined, {}});
            if (attention) row.tiles.push_back({sample.attention, {}});
            row.tiles.push_back({sample.truth, {}});
            sheet.rows.push_back(std::move(row));
        }
        const QString folder = m_run + QStringLiteral("/samples");
        if (!QDir().mkpath(folder)) {
            throw core::Error(core::ErrorKind::OutputUnwritable, core::Text::tr("Write the sample sheet"),
                              core::Text::tr("the folder '%1' can't be made").arg(folder));
        }
        const cv::Mat picture = core::drawContactSheet(sheet);
        const QImage image(picture.data, picture.cols, picture.rows, static_cast<qsizetype>(picture.step), QImage::Format_RGB888);
        core::writePng(image, QStringLiteral("%1/%2.png").arg(folder).arg(iteration, 9, 10, QLatin1Char('0')));
    }

    Console& m_console;
    QString m_run;
    QElapsedTimer m_since;
    qint64 m_told = -1, m_validated = -1;
};

/// The same command for a shell: with other sizes, limits or rates it would be another training.
QString commandToGoOn(const QStringList& arguments, bool resumes) {
    QStringList words{QStringLiteral("lacuna-cli"), QStringLiteral("train")};
    static const QRegularExpression plain(QStringLiteral("^[\\w./:,=+-]+$"));
    for (const QString& word : arguments) {
        const bool isPlain = plain.match(word).hasMatch();
        words << (isPlain ? word
                          : QLatin1Char('\'') + QString(word).replace(QLatin1Char('\''), QStringLiteral("'\\''")) +
                                QLatin1Char('\''));
    }
    if (!resumes) words << QStringLiteral("--resume");
    return words.join(QLatin1Char(' '));
}

double readReal(const QCommandLineParser& parser, const QString& name, double low, double high) {
    bool ok = false;
    const double value = parser.value(name).toDouble(&ok);
    if (!ok || !(value >= low && value <= high)) {
        throw usageError(
            core::Text::tr("--%1 takes a number from %2 to %3, not '%4'").arg(name).arg(low).arg(high).arg(parser.value(name)));
    }
    return value;
}

void addOptions(QCommandLineParser& parser) {
    const core::TrainingOptions defaults;
    QStringList recipes;
    for (const core::RecipeInfo& recipe : engine::shippedRecipes()) recipes << recipe.name;
    const auto option = [&](const char* name, const QString& text, const char* value, const QString& preset = {}) {
        parser.addOption({QString::fromLatin1(name), text, QString::fromLatin1(value), preset});
    };
    option("recipe", core::Text::tr("How to train: a JSON file, or one of %1.").arg(recipes.join(QStringLiteral(", "))), "name",
           defaults.recipe);
    option("out", core::Text::tr("Folder for checkpoints, log, samples and the model."), "dir");
    option("from",
           core::Text::tr("Model to start from (a file, or a name in the library), a run's folder (its model), or 'scratch'; "
                          "without it the shipped model."),
           "model");
    parser.addOption({QStringLiteral("resume"), core::Text::tr("Go on with the run in --out.")});
    option("iterations", core::Text::tr("Stop after so many in all; 0: no limit."), "n", QStringLiteral("0"));
    option("minutes", core::Text::tr("Stop after so much training time in all; 0: no limit."), "m", QStringLiteral("0"));
    option("batch", core::Text::tr("Crops to one step; 0: the recipe's."), "n", QStringLiteral("0"));
    option("size", core::Text::tr("Side of the crops, a multiple of 8; 0: the recipe's."), "px", QStringLiteral("0"));
    option("accumulate", core::Text::tr("Batches that go into one update."), "n", QStringLiteral("1"));
    option("rate", core::Text::tr("Learning rate; 0: the recipe's."), "r", QStringLiteral("0"));
    option("features", core::Text::tr("VGG-16 or VGG-19 weights (safetensors), for recipes with a perceptual or style loss."),
           "file");
    option("device", core::Text::tr("auto, cpu or cuda."), "name", QStringLiteral("auto"));
    option("precision", core::Text::tr("auto, float32 or bfloat16."), "name", QStringLiteral("auto"));
    option("threads", core::Text::tr("CPU threads; 0: all cores."), "n", QStringLiteral("0"));
    option("cache", core::Text::tr("Memory for decoded photos, MB."), "mb", QStringLiteral("1000"));
    option("checkpoint", core::Text::tr("Minutes between checkpoints."), "m", QString::number(defaults.checkpointMinutes));
    option("validate", core::Text::tr("Iterations between validations; 0: chosen by the device."), "n", QStringLiteral("0"));
    option("seed", core::Text::tr("Seed for crops, holes and first weights."), "n", QStringLiteral("1"));
    option("note", core::Text::tr("A line kept in the model's file."), "text");
    parser.addOption({QStringLiteral("json"), core::Text::tr("Progress and result as JSON lines on stdout.")});
}

core::TrainingOptions readOptions(const QCommandLineParser& parser) {
    core::TrainingOptions options;
    options.photos = parser.positionalArguments();
    if (options.photos.isEmpty()) throw usageError(core::Text::tr("train needs at least one folder of photos"));
    options.runFolder = parser.value(QStringLiteral("out"));
    if (options.runFolder.isEmpty()) throw usageError(core::Text::tr("train needs --out"));
    options.recipe = parser.value(QStringLiteral("recipe"));
    options.resume = parser.isSet(QStringLiteral("resume"));
    // The same command goes on with --resume, so that what the run began with may be named once more; its checkpoint counts.
    const QString from = options.resume ? QString() : parser.value(QStringLiteral("from"));
    options.fromScratch = from == QStringLiteral("scratch");
    if (!options.fromScratch) {
        const QString ofRun = from + QStringLiteral("/model.safetensors");
        if (QFileInfo(from).isDir() && QFileInfo::exists(ofRun)) {
            options.startModel = ofRun;
        } else if (!from.isEmpty()) {
            options.startModel = modelPathOf(from);
        }
    }
    options.iterations = readInt(parser, QStringLiteral("iterations"), 0, 1'000'000'000);
    options.minutes = readReal(parser, QStringLiteral("minutes"), 0, 1e7);
    options.batch = readInt(parser, QStringLiteral("batch"), 0, 4096);
    options.cropPx = readInt(parser, QStringLiteral("size"), 0, 2048);
    options.accumulate = readInt(parser, QStringLiteral("accumulate"), 1, 4096);
    options.learningRate = readReal(parser, QStringLiteral("rate"), 0, 1);
    options.featureNetwork = parser.value(QStringLiteral("features"));
    options.device = readDevice(parser);
    const QString precision = parser.value(QStringLiteral("precision"));
    if (precision == QStringLiteral("float32")) {
        options.bfloat16 = false;
    } else if (precision == QStringLiteral("bfloat16")) {
        options.bfloat16 = true;
    } else if (precision != QStringLiteral("auto")) {
        throw usageError(core::Text::tr("--precision takes auto, float32 or bfloat16, not '%1'").arg(precision));
    }
    options.threads = readInt(parser, QStringLiteral("threads"), 0, 1024);
    options.memoryBudgetBytes = 1e6 * readInt(parser, QStringLiteral("cache"), 16, 1'000'000);
    options.checkpointMinutes = readReal(parser, QStringLiteral("checkpoint"), 0.01, 1e6);
    options.validateEvery = readInt(parser, QStringLiteral("validate"), 0, 1'000'000'000);
    options.seed = static_cast<quint64>(readInt(parser, QStringLiteral("seed"), 0, 2147483647));
    options.note = parser.value(QStringLiteral("note"));
    return options;
}

}  // namespace

int trainCommand(const QStringList& arguments, const core::EngineRegistry& /*engines*/) {
    QCommandLineParser parser;
    parser.setApplicationDescription(core::Text::tr(
        "Trains the network on your own photos: folders of images, lists of files, published datasets, or a packed file.\n"
        "Stop it with Ctrl-C at any time; the same command with --resume goes on where it was."));
    parser.addPositionalArgument(QStringLiteral("DIR"), core::Text::tr("Photos to train on."), QStringLiteral("DIR..."));
    addOptions(parser);
    if (!parseArguments(parser, QStringLiteral("train"), arguments)) return Done;
    const core::TrainingOptions options = readOptions(parser);

    Console console(parser.isSet(QStringLiteral("json")));
    const InterruptWatcher interrupts;
    TrainingConsole observer(console, options.runFolder);
    const auto job = engine::makeTrainingJob(options, observer);
    {
        // A full disk pauses the run. Nobody is here to press Resume, so it tries again by itself.
        const std::jthread retry([&](const std::stop_token& done) {
            std::mutex mutex;
            std::condition_variable_any never;
            std::unique_lock lock(mutex);
            while (!never.wait_for(lock, done, k_retry_after, [] { return false; }) && !done.stop_requested())
                job->requestResume();
        });
        job->run(interrupts.token());
    }
    console.endProgress();

    const core::TrainingStatus status = job->status();
    const auto unreadable = job->unreadable();
    for (const core::UnreadablePhoto& photo : unreadable)
        console.note(core::Text::tr("left out '%1': %2").arg(photo.path, photo.reason));
    const bool interrupted = interrupts.token().stop_requested();
    const auto done = static_cast<int>(status.iteration);
    console.say((interrupted ? core::Text::tr("paused after %n iteration(s), %1 of training; the model: %2", nullptr, done)
                             : core::Text::tr("done after %n iteration(s), %1 of training; the model: %2", nullptr, done))
                    .arg(duration(status.seconds), job->modelPath()));
    if (interrupted) {
        console.say(core::Text::tr("To go on: %1").arg(commandToGoOn(arguments, options.resume)));
    }
    QJsonObject event{{QStringLiteral("event"), interrupted ? QStringLiteral("paused") : QStringLiteral("done")},
                      {QStringLiteral("iteration"), status.iteration},
                      {QStringLiteral("seconds"), status.seconds},
                      {QStringLiteral("unreadable"), static_cast<int>(unreadable.size())},
                      {QStringLiteral("model"), job->modelPath()}};
    if (status.start) event.insert(QStringLiteral("start"), validationJson(*status.start));
    if (status.latest) event.insert(QStringLiteral("latest"), validationJson(*status.latest));
    console.event(event);
    return Done;
}

}  // namespace lacuna::cli
