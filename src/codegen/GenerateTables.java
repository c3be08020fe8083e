import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Runs the migrations into an empty in-memory H2 and writes jOOQ's classes for what they made.
///
/// Started by the build from source, in a JVM of its own: `GenerateTables MIGRATIONS TARGET`.
void main(String[] args) throws Exception {
    var stamp = Path.of(args[1], "made-from");
    var migrations = fingerprint(Path.of(args[0]), Path.of("src/codegen/GenerateTables.java"));
    if (Files.exists(stamp) && Files.readString(stamp).equals(migrations)) {
        return;
    }
    Logger.getLogger("").setLevel(Level.WARNING);
    var url = "jdbc:h2:mem:tables;DB_CLOSE_DELAY=-1";
    var base = new JdbcDataSource();
    base.setURL(url);
    Flyway.configure()
            .dataSource(base)
            .locations("filesystem:" + Path.of(args[0]).toAbsolutePath())
            .load()
            .migrate();
    GenerationTool.generate(
            new Configuration()
                    .withLogging(Logging.WARN)
                    .withJdbc(new Jdbc().withDriver("org.h2.Driver").withUrl(url))
                    .withGenerator(
                            new Generator()
                                    .withDatabase(
                                            new Database()
                                                    .withName("org.jooq.meta.h2.H2Database")
                                                    .withInputSchema("PUBLIC")
                                                    .withOutputSchemaToDefault(true)
                                                    .withExcludes("(?i)flyway_schema_history")
                                                    .withForcedTypes(
                                                            new ForcedType()
                                                                    .withName("INSTANT")
                                                                    .withIncludeExpression(
                                                                            "(?i:.*_AT)"),
                                                            id(
                                                                    "ClientId",
                                                                    "CLIENT\\.ID|.*\\.CLIENT_ID|.*\\.COMPANY_ID"),
                                                            id(
                                                                    "InteractionId",
                                                                    "INTERACTION\\.ID|.*\\.INTERACTION_ID"),
                                                            id(
                                                                    "FollowUpId",
                                                                    "FOLLOW_UP\\.ID|.*\\.FOLLOW_UP_ID|.*\\.SERIES_ID"),
                                                            id("PromiseId", "PROMISE\\.ID"),
                                                            id(
                                                                    "ChannelId",
                                                                    "CHANNEL\\.ID|.*\\.CHANNEL_ID"),
                                                            id(
                                                                    "ImportId",
                                                                    "IMPORT_BATCH\\.ID|.*\\.IMPORT_ID"),
                                                            id("PhraseId", "PHRASE\\.ID"),
                                                            id("OccasionId", "OCCASION\\.ID"),
                                                            id("GiftId", "GIFT\\.ID"),
                                                            id("OwnTextId", "OWN_TEXT\\.ID"),
                                                            id("PurchaseId", "PURCHASE\\.ID"),
                                                            id(
                                                                    "ContractId",
                                                                    "CONTRACT\\.ID|.*\\.CONTRACT_ID"),
                                                            id("StageEntryId", "STAGE_ENTRY\\.ID"),
                                                            id("HouseRuleId", "HOUSE_RULE\\.ID"),
                                                            id(
                                                                    "StepRuleId",
                                                                    "STEP_RULE\\.ID|.*\\.RULE_ID"),
                                                            id(
                                                                    "FactorSetId",
                                                                    "FACTOR_SET\\.ID|.*\\.FACTOR_SET_ID"),
                                                            id(
                                                                    "FactorId",
                                                                    "FACTOR\\.ID|.*\\.FACTOR_ID"),
                                                            id(
                                                                    "WeightingId",
                                                                    "FACTOR_WEIGHTING\\.ID|.*\\.WEIGHTING_ID"),
                                                            id(
                                                                    "AnswerId",
                                                                    "ANSWER\\.ID|.*\\.ANSWER_ID"),
                                                            id(
                                                                    "JourneyId",
                                                                    "JOURNEY\\.ID|.*\\.JOURNEY_ID"),
                                                            id(
                                                                    "JourneyEntryId",
                                                                    "JOURNEY_ENTRY\\.ID"),
                                                            id("RemedyId", "PAIN_REMEDY\\.ID"),
                                                            id(
                                                                    "JourneyStepId",
                                                                    "JOURNEY_STEP\\.ID|.*\\.JOURNEY_STEP_ID"),
                                                            id("PainPointId", "PAIN_POINT\\.ID"),
                                                            id("StepId", "STEP\\.ID|.*\\.STEP_ID")))
                                    .withGenerate(
                                            new Generate()
                                                    .withJavaTimeTypes(true)
                                                    .withPojos(false)
                                                    .withDaos(false)
                                                    .withComments(false)
                                                    .withImplicitJoinPathsToOne(false)
                                                    .withImplicitJoinPathsToMany(false)
                                                    .withGeneratedAnnotation(false))
                                    .withTarget(
                                            new Target()
                                                    .withPackageName("org.kartoteka.db")
                                                    .withDirectory(args[1]))));
    Files.writeString(stamp, migrations);
}

/// Changes when a migration or this program does: a build with neither has nothing to generate.
String fingerprint(Path migrations, Path self) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    try (var scripts = Files.list(migrations)) {
        for (var script : scripts.sorted().toList()) {
            digest.update(Files.readAllBytes(script));
        }
    }
    if (Files.exists(self)) {
        digest.update(Files.readAllBytes(self));
    }
    return HexFormat.of().formatHex(digest.digest());
}

/// Columns that match `columns` carry the kernel's id type instead of a bare number.
ForcedType id(String type, String columns) {
    return new ForcedType()
            .withUserType("org.kartoteka.kernel." + type)
            .withConverter(
                    "org.jooq.Converter.ofNullable(java.lang.Long.class, org.kartoteka.kernel.%1$s.class, org.kartoteka.kernel.%1$s::new, org.kartoteka.kernel.%1$s::value)"
                            .formatted(type))
            .withIncludeExpression("(?i:" + columns + ")");
}
