package org.kartoteka.app;

import org.kartoteka.automation.FactsWithDates;
import org.kartoteka.automation.PlanRuleSteps;
import org.kartoteka.automation.StepRules;
import org.kartoteka.automation.store.JooqFacts;
import org.kartoteka.automation.store.JooqStepRules;
import org.kartoteka.briefs.Phrases;
import org.kartoteka.briefs.PrepareBrief;
import org.kartoteka.briefs.TalkHints;
import org.kartoteka.briefs.store.JooqPhrases;
import org.kartoteka.briefs.store.JooqTalkHints;
import org.kartoteka.cadence.CadenceSettings;
import org.kartoteka.cadence.Cadences;
import org.kartoteka.cadence.KeepInTouch;
import org.kartoteka.cadence.PutOffs;
import org.kartoteka.cadence.store.JooqCadenceFacts;
import org.kartoteka.cadence.store.JooqCadenceSettings;
import org.kartoteka.cadence.store.JooqCadences;
import org.kartoteka.cadence.store.JooqContactHistory;
import org.kartoteka.cadence.store.JooqPutOffs;
import org.kartoteka.clients.ClientDirectory;
import org.kartoteka.clients.ClientRows;
import org.kartoteka.clients.Clients;
import org.kartoteka.clients.DeletionBackup;
import org.kartoteka.clients.LookAlikes;
import org.kartoteka.clients.NameForms;
import org.kartoteka.clients.PastedClient;
import org.kartoteka.clients.PurgeTrash;
import org.kartoteka.clients.RestoreClients;
import org.kartoteka.clients.store.JooqClientRows;
import org.kartoteka.clients.store.JooqClients;
import org.kartoteka.demo.AddSampleBase;
import org.kartoteka.demo.RemoveSampleBase;
import org.kartoteka.demo.SampleStep;
import org.kartoteka.exchange.ApplyImport;
import org.kartoteka.exchange.ExportClients;
import org.kartoteka.exchange.ExportEverything;
import org.kartoteka.exchange.ImportAnswers;
import org.kartoteka.exchange.ImportBackup;
import org.kartoteka.exchange.ImportSession;
import org.kartoteka.exchange.Imports;
import org.kartoteka.exchange.RehearseImport;
import org.kartoteka.exchange.UndoImport;
import org.kartoteka.exchange.calendar.ExportCalendar;
import org.kartoteka.exchange.store.JooqExportedRows;
import org.kartoteka.exchange.store.JooqImports;
import org.kartoteka.followups.AlertSettings;
import org.kartoteka.followups.BroughtSteps;
import org.kartoteka.followups.ContinueSeries;
import org.kartoteka.followups.FollowUps;
import org.kartoteka.followups.LogInteraction;
import org.kartoteka.followups.Today;
import org.kartoteka.followups.UnstoredTalk;
import org.kartoteka.followups.store.JooqAlertPlans;
import org.kartoteka.followups.store.JooqAlertSettings;
import org.kartoteka.followups.store.JooqFollowUps;
import org.kartoteka.interactions.Channels;
import org.kartoteka.interactions.Interactions;
import org.kartoteka.interactions.Promises;
import org.kartoteka.interactions.UnansweredMessages;
import org.kartoteka.interactions.WaitingClients;
import org.kartoteka.interactions.store.JooqChannels;
import org.kartoteka.interactions.store.JooqInteractions;
import org.kartoteka.interactions.store.JooqPromises;
import org.kartoteka.interactions.store.JooqWaitingClients;
import org.kartoteka.journeys.JourneyEntries;
import org.kartoteka.journeys.JourneyFigures;
import org.kartoteka.journeys.Journeys;
import org.kartoteka.journeys.PainPoints;
import org.kartoteka.journeys.store.JooqJourneyEntries;
import org.kartoteka.journeys.store.JooqJourneyFigures;
import org.kartoteka.journeys.store.JooqJourneys;
import org.kartoteka.journeys.store.JooqPainPoints;
import org.kartoteka.kernel.IdSource;
import org.kartoteka.occasions.Courtesies;
import org.kartoteka.occasions.Gifts;
import org.kartoteka.occasions.GreetingWishes;
import org.kartoteka.occasions.Greetings;
import org.kartoteka.occasions.OccasionBook;
import org.kartoteka.occasions.OccasionSettings;
import org.kartoteka.occasions.Occasions;
import org.kartoteka.occasions.ReadOccasions;
import org.kartoteka.occasions.TaughtNames;
import org.kartoteka.occasions.TextShelf;
import org.kartoteka.occasions.ThanksDue;
import org.kartoteka.occasions.store.JooqCourtesies;
import org.kartoteka.occasions.store.JooqGifts;
import org.kartoteka.occasions.store.JooqGreetingWishes;
import org.kartoteka.occasions.store.JooqGreetings;
import org.kartoteka.occasions.store.JooqLoyaltyFacts;
import org.kartoteka.occasions.store.JooqNameCorrections;
import org.kartoteka.occasions.store.JooqOccasionSettings;
import org.kartoteka.occasions.store.JooqOccasions;
import org.kartoteka.occasions.store.JooqTextShelf;
import org.kartoteka.platform.db.BaseConnections;
import org.kartoteka.platform.db.JooqJournal;
import org.kartoteka.platform.db.JooqTransactions;
import org.kartoteka.platform.db.Ledger;
import org.kartoteka.platform.db.SettledSql;
import org.kartoteka.platform.db.Sql;
import org.kartoteka.platform.db.StoredIds;
import org.kartoteka.platform.db.Summaries;
import org.kartoteka.platform.text.Messages;
import org.kartoteka.platform.work.Changes;
import org.kartoteka.platform.work.Journal;
import org.kartoteka.platform.work.Transactions;
import org.kartoteka.reminders.OccasionAlerts;
import org.kartoteka.reminders.Reminders;
import org.kartoteka.reminders.StepAlerts;
import org.kartoteka.reminders.Told;
import org.kartoteka.sales.Contracts;
import org.kartoteka.sales.Purchases;
import org.kartoteka.sales.SalesCounts;
import org.kartoteka.sales.SalesFigures;
import org.kartoteka.sales.SilenceReasons;
import org.kartoteka.sales.store.JooqContracts;
import org.kartoteka.sales.store.JooqPurchases;
import org.kartoteka.sales.store.JooqSalesCounts;
import org.kartoteka.sales.store.JooqSalesFigures;
import org.kartoteka.sales.store.JooqSilenceReasons;
import org.kartoteka.satisfaction.Answers;
import org.kartoteka.satisfaction.CallBackWords;
import org.kartoteka.satisfaction.CallBacks;
import org.kartoteka.satisfaction.FactorSets;
import org.kartoteka.satisfaction.PlanContractSurveys;
import org.kartoteka.satisfaction.ReadAskingPlan;
import org.kartoteka.satisfaction.SatisfactionFigures;
import org.kartoteka.satisfaction.SatisfactionSettings;
import org.kartoteka.satisfaction.ScoredTalks;
import org.kartoteka.satisfaction.SurveyBook;
import org.kartoteka.satisfaction.store.JooqAnswers;
import org.kartoteka.satisfaction.store.JooqFactorSets;
import org.kartoteka.satisfaction.store.JooqSatisfactionFigures;
import org.kartoteka.satisfaction.store.JooqSatisfactionSettings;
import org.kartoteka.satisfaction.store.JooqSurveyBook;
import org.kartoteka.search.ClientIndex;
import org.kartoteka.stages.AnswerProposals;
import org.kartoteka.stages.ClientValues;
import org.kartoteka.stages.HouseRules;
import org.kartoteka.stages.MoveStage;
import org.kartoteka.stages.ReadProposals;
import org.kartoteka.stages.StageFigures;
import org.kartoteka.stages.StageSettings;
import org.kartoteka.stages.Stages;
import org.kartoteka.stages.store.JooqClientValues;
import org.kartoteka.stages.store.JooqHouseRules;
import org.kartoteka.stages.store.JooqStageAnswers;
import org.kartoteka.stages.store.JooqStageFacts;
import org.kartoteka.stages.store.JooqStageFigures;
import org.kartoteka.stages.store.JooqStageSettings;
import org.kartoteka.stages.store.JooqStages;

import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;

/// Everything that works on one open base, wired from the bottom up. The window and the command
/// line share it.
public final class Wiring {

    /// In the person's own zone, whose day is today.
    public final Clock clock;

    public final ZoneId zone;
    public final Changes changes;
    public final Sql sql;
    public final Ledger ledger;
    public final Summaries summaries;
    public final StageFigures stageFigures;
    public final SatisfactionFigures satisfactionFigures;
    public final SalesFigures salesFigures;
    public final JourneyFigures journeyFigures;
    public final IdSource ids;
    public final Transactions transactions;
    public final Journal journal;
    public final Clients clients;
    public final ClientRows clientRows;
    public final ClientDirectory directory;
    public final ClientIndex index;
    public final NameForms nameForms;
    public final LookAlikes lookAlikes;
    public final PastedClient pastedClient;
    public final Channels channels;
    public final Interactions interactions;
    public final Promises promises;
    public final FollowUps followUps;
    public final BroughtSteps broughtSteps;
    public final Answers answers;
    public final FactorSets factorSets;
    public final SatisfactionSettings satisfactionSettings;
    public final CallBacks callBacks;
    public final AlertSettings alertSettings;
    public final ContinueSeries continueSeries;
    public final SurveyBook surveyBook;
    public final ImportAnswers importAnswers;
    public final PlanContractSurveys planContractSurveys;
    public final StepRules stepRules;
    public final PlanRuleSteps planRuleSteps;
    public final ReadAskingPlan readAskingPlan;
    public final Today today;
    public final LogInteraction logInteraction;
    public final UnstoredTalk unstoredTalk = new UnstoredTalk();
    public final Cadences cadences;
    public final CadenceSettings cadenceSettings;
    public final PutOffs putOffs;
    public final KeepInTouch keepInTouch;
    public final RestoreClients restoreClients;
    public final SampleStep sampleStep;
    public final AddSampleBase addSampleBase;
    public final RemoveSampleBase removeSampleBase;
    public final Occasions occasions;
    public final Greetings greetings;
    public final GreetingWishes greetingWishes;
    public final OccasionSettings occasionSettings;
    public final TaughtNames taughtNames;
    public final Gifts gifts;
    public final TextShelf textShelf;
    public final Courtesies courtesies;
    public final ThanksDue thanksDue;
    public final WaitingClients waitingClients;
    public final UnansweredMessages unansweredMessages;
    public final ReadOccasions readOccasions;
    public final OccasionBook occasionBook;
    public final Purchases purchases;
    public final Contracts contracts;
    public final SalesCounts salesCounts;
    public final SilenceReasons silenceReasons;
    public final Journeys journeys;
    public final JourneyEntries journeyEntries;
    public final PainPoints painPoints;
    public final Phrases phrases;
    public final TalkHints talkHints;
    public final PrepareBrief prepareBrief;
    public final Stages stages;
    public final StageSettings stageSettings;
    public final MoveStage moveStage;
    public final ReadProposals readProposals;
    public final AnswerProposals answerProposals;
    public final ClientValues clientValues;
    public final HouseRules houseRules;
    public final Imports imports;
    public final RehearseImport rehearseImport;
    public final UndoImport undoImport;
    public final ExportClients exportClients;
    public final ExportEverything exportEverything;
    public final ExportCalendar exportCalendar;

    /// @param messages the language in which the program words next steps of its own
    public Wiring(
            BaseConnections base, Changes changes, Clock clock, ZoneId zone, Messages messages) {
        this.clock = clock.withZone(zone);
        this.zone = zone;
        this.changes = changes;
        this.sql = new Sql(base);
        this.ledger = new Ledger(sql);
        this.ids = new IdSource(clock, StoredIds.greatest(base));
        this.summaries = FigureWiring.summaries(base, changes, zone);
        var steps = new JooqTransactions(base, sql, summaries, changes, clock);
        this.transactions = steps;
        var settled = new SettledSql(sql, summaries);
        this.stageFigures = new JooqStageFigures(settled);
        this.satisfactionFigures = new JooqSatisfactionFigures(settled, zone);
        this.salesFigures = new JooqSalesFigures(settled);
        this.journeyFigures = new JooqJourneyFigures(settled);
        this.journal = new JooqJournal(sql, steps, ledger);
        this.clients = new JooqClients(sql, ledger, ids);
        this.clientRows = new JooqClientRows(sql);
        this.directory = new ClientDirectory(clientRows);
        this.index = new ClientIndex();
        directory.follow(index::follow);
        this.nameForms = NameForms.shipped();
        this.lookAlikes = new LookAlikes(nameForms);
        this.pastedClient = new PastedClient(nameForms);
        directory.follow(lookAlikes::follow);
        this.channels = new JooqChannels(sql, ledger);
        this.promises = new JooqPromises(sql, ledger);
        this.followUps = new JooqFollowUps(sql, ledger);
        this.broughtSteps = new BroughtSteps(followUps, ids, this.clock);
        this.answers = new JooqAnswers(sql, ledger, ids, zone);
        this.factorSets = new JooqFactorSets(sql, ledger, ids);
        this.satisfactionSettings = new JooqSatisfactionSettings(sql, ledger);
        this.cadenceSettings = new JooqCadenceSettings(sql, ledger, ids);
        this.callBacks =
                new CallBacks(
                        new CallBacks.Stores(answers, followUps, satisfactionSettings),
                        new CallBackWords(messages),
                        () -> cadenceSettings.rules().daysOff(),
                        ids,
                        this.clock);
        this.surveyBook = new JooqSurveyBook(sql, ledger, ids, zone);
        this.planContractSurveys =
                new PlanContractSurveys(
                        surveyBook,
                        broughtSteps,
                        satisfactionSettings,
                        new CallBackWords(messages),
                        transactions,
                        this.clock);
        this.readAskingPlan =
                new ReadAskingPlan(
                        surveyBook,
                        answers,
                        clientRows,
                        satisfactionSettings,
                        transactions,
                        this.clock);
        this.importAnswers =
                new ImportAnswers(
                        new ImportAnswers.Stores(clients, answers, factorSets, callBacks),
                        transactions,
                        ids,
                        this.clock,
                        Bundles.ALL);
        var talks = new JooqInteractions(sql, ledger, ids);
        this.interactions = new ScoredTalks(talks, callBacks);
        this.alertSettings = new JooqAlertSettings(sql, ledger);
        this.cadences = new JooqCadences(sql, ledger, ids);
        this.putOffs = new JooqPutOffs(sql, ledger, ids);
        this.keepInTouch =
                new KeepInTouch(
                        new KeepInTouch.Sources(
                                cadences,
                                cadenceSettings,
                                putOffs,
                                new JooqContactHistory(sql, zone),
                                new JooqCadenceFacts(sql, zone),
                                clientRows),
                        transactions,
                        this.clock);
        this.continueSeries =
                new ContinueSeries(
                        followUps, ids, () -> cadenceSettings.rules().daysOff(), this.clock);
        this.today = new Today(followUps, promises, clientRows, transactions, this.clock);
        this.logInteraction =
                new LogInteraction(
                        clients,
                        interactions,
                        promises,
                        followUps,
                        continueSeries,
                        transactions,
                        ids,
                        this.clock);
        this.restoreClients = new RestoreClients(clients, transactions);
        this.sampleStep = new SampleStep(journal);
        this.greetings = new JooqGreetings(sql, ledger, ids);
        this.stages = new JooqStages(sql, ledger);
        this.removeSampleBase = new RemoveSampleBase(sampleStep, journal);
        this.occasions = new JooqOccasions(sql, ledger, zone);
        this.greetingWishes = new JooqGreetingWishes(sql, ledger, ids);
        this.occasionSettings = new JooqOccasionSettings(sql, ledger);
        this.stepRules = new JooqStepRules(sql, ledger);
        this.planRuleSteps =
                new PlanRuleSteps(
                        new PlanRuleSteps.Stores(
                                stepRules,
                                new FactsWithDates(
                                        new JooqFacts(sql, zone),
                                        occasions,
                                        occasionSettings::rules),
                                broughtSteps),
                        () -> cadenceSettings.rules().daysOff(),
                        transactions,
                        ids,
                        this.clock);
        this.taughtNames = new JooqNameCorrections(sql, ledger, ids);
        this.gifts = new JooqGifts(sql, ledger, ids);
        this.textShelf = new JooqTextShelf(sql, ledger, ids);
        this.courtesies = new JooqCourtesies(sql, ledger, ids);
        this.thanksDue =
                new ThanksDue(
                        new JooqLoyaltyFacts(sql, zone),
                        courtesies,
                        clientRows,
                        transactions,
                        this.clock);
        this.waitingClients = new JooqWaitingClients(sql, ledger, ids);
        this.unansweredMessages =
                new UnansweredMessages(waitingClients, channels, clientRows, transactions);
        this.readOccasions =
                new ReadOccasions(occasions, greetings, transactions, occasionSettings::rules);
        this.occasionBook =
                new OccasionBook(readOccasions, clientRows, gifts, transactions, this.clock);
        this.purchases = new JooqPurchases(sql, ledger);
        this.contracts = new JooqContracts(sql, ledger);
        this.salesCounts = new JooqSalesCounts(sql);
        this.silenceReasons = new JooqSilenceReasons(sql, ledger, ids);
        this.journeys = new JooqJourneys(sql, ledger);
        this.journeyEntries = new JooqJourneyEntries(sql, ledger);
        this.painPoints = new JooqPainPoints(sql, ledger);
        var life =
                new AddSampleBase.LifeStores(
                        purchases,
                        contracts,
                        silenceReasons,
                        journeys,
                        journeyEntries,
                        painPoints,
                        factorSets,
                        answers,
                        gifts,
                        stages);
        var stores =
                new AddSampleBase.Stores(
                        clients, channels, talks, followUps, promises, greetings, life, cadences);
        this.addSampleBase =
                new AddSampleBase(
                        stores, sampleStep, planContractSurveys, transactions, ids, this.clock);
        this.phrases = new JooqPhrases(sql, ledger);
        this.talkHints = new JooqTalkHints(sql, ledger, ids);
        this.houseRules = new JooqHouseRules(sql, ledger);
        this.prepareBrief =
                new PrepareBrief(
                        new PrepareBrief.Sources(
                                clients,
                                interactions,
                                channels,
                                promises,
                                followUps,
                                talkHints,
                                houseRules,
                                answers,
                                satisfactionSettings),
                        transactions,
                        this.clock);
        this.stageSettings = new JooqStageSettings(sql, ledger, ids);
        this.moveStage =
                new MoveStage(
                        new MoveStage.Uses(stages, stageSettings, clients, broughtSteps),
                        transactions,
                        ids,
                        this.clock);
        var answers = new JooqStageAnswers(sql, ledger, ids);
        this.readProposals =
                new ReadProposals(
                        new JooqStageFacts(sql, zone),
                        answers,
                        stageSettings,
                        transactions,
                        this.clock);
        this.answerProposals =
                new AnswerProposals(
                        new AnswerProposals.Uses(answers, stageSettings, moveStage, clients),
                        transactions,
                        this.clock);
        this.clientValues = new JooqClientValues(sql);
        this.imports = new JooqImports(sql, ledger, ids);
        this.rehearseImport = new RehearseImport(clients, transactions);
        this.undoImport = new UndoImport(imports, journal);
        this.exportClients = new ExportClients(clients, transactions);
        this.exportEverything =
                new ExportEverything(
                        exportClients, new JooqExportedRows(sql), transactions, this.clock);
        this.exportCalendar =
                new ExportCalendar(
                        new ExportCalendar.Sources(
                                followUps,
                                alertSettings,
                                promises,
                                contracts,
                                occasions,
                                occasionSettings,
                                clientRows),
                        transactions,
                        this.clock);
    }

    /// Empties the Trash after `backup`.
    PurgeTrash purgingAfter(DeletionBackup backup) {
        return new PurgeTrash(clients, transactions, backup, clock);
    }

    /// Decides what is to be told of steps and dates.
    public Reminders reminders(Told told) {
        Supplier<LocalTime> workdayStart = () -> alertSettings.rules().workdayStart();
        var sources =
                List.of(
                        new StepAlerts(new JooqAlertPlans(sql, alertSettings, zone), workdayStart),
                        new OccasionAlerts(readOccasions, workdayStart));
        return new Reminders(sources, told, clock);
    }

    /// What an import needs, with the backup that is made before it.
    public ImportSession.ImportTools importTools(ImportBackup backup) {
        var applyImport = new ApplyImport(clients, imports, transactions, backup, ids, clock);
        return new ImportSession.ImportTools(
                imports, rehearseImport, applyImport, undoImport, clock);
    }
}
