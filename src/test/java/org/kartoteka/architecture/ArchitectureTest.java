package org.kartoteka.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(House.ROOT);

    private static final JavaClasses WITH_TESTS =
            new ClassFileImporter().importPackages(House.ROOT);

    /// Each rule with the classes among the tests that break it.
    private static final List<Broken> BROKEN =
            List.of(
                    new Broken(House.KERNEL_KNOWS_ONLY_JAVA, "kernel.PlantedKernel"),
                    new Broken(House.PLATFORM_KNOWS_NO_FEATURE, "platform.work.PlantedMachinery"),
                    new Broken(House.ONLY_STORES_KNOW_SQL, "platform.work.PlantedMachinery"),
                    new Broken(House.ONLY_STORES_KNOW_SQL, "clients.PlantedRoot"),
                    new Broken(House.ONLY_STORES_KNOW_SQL, "interactions.ui.PlantedView"),
                    new Broken(House.ONLY_THE_BASE_KNOWS_JDBC, "interactions.store.PlantedStore"),
                    new Broken(House.ONLY_VIEWS_KNOW_JAVAFX, "platform.work.PlantedMachinery"),
                    new Broken(House.ONLY_VIEWS_KNOW_JAVAFX, "clients.PlantedRoot"),
                    new Broken(House.ONLY_VIEWS_KNOW_JAVAFX, "interactions.store.PlantedStore"),
                    new Broken(
                            House.ONLY_CHARTS_KNOW_THEIR_LIBRARIES, "interactions.ui.PlantedView"),
                    new Broken(House.VIEW_MODELS_KNOW_NO_CONTROL, "clients.ui.PlantedViewModel"),
                    new Broken(
                            House.VIEW_MODELS_KNOW_NO_CONTROL, "clients.ui.PlantedViewModel$Line"),
                    new Broken(
                            House.FEATURES_FORM_NO_CYCLE,
                            "clients.PlantedRoot",
                            "interactions.PlantedCycle"),
                    new Broken(House.NOBODY_KNOWS_APP_OR_CLI, "clients.PlantedRoot"),
                    new Broken(
                            House.STORES_AND_VIEWS_ARE_THEIR_FEATURES_OWN, "clients.PlantedRoot"),
                    new Broken(
                            House.STORES_AND_VIEWS_ARE_THEIR_FEATURES_OWN,
                            "interactions.store.PlantedStore"),
                    new Broken(
                            House.STORES_AND_VIEWS_ARE_THEIR_FEATURES_OWN,
                            "interactions.ui.PlantedView"),
                    new Broken(
                            House.STORES_KNOW_ONLY_RECORDS_OF_OTHERS,
                            "interactions.store.PlantedStore"),
                    new Broken(House.ONLY_THE_LEDGER_WRITES, "clients.PlantedRoot"),
                    new Broken(House.ONLY_THE_LEDGER_WRITES, "interactions.store.PlantedStore"),
                    new Broken(House.NO_STATIC_STATE, "clients.PlantedRoot"),
                    new Broken(House.NO_VAGUE_NAMES, "clients.PlantedManager"),
                    new Broken(House.NO_NETWORK, "clients.PlantedRoot"),
                    new Broken(House.ONLY_THE_COMMAND_LINE_PRINTS, "clients.PlantedRoot"));

    private record Broken(ArchRule rule, String... planted) {}

    static Stream<ArchRule> rules() {
        return BROKEN.stream().map(Broken::rule).distinct();
    }

    static Stream<Arguments> broken() {
        return BROKEN.stream().map(broken -> Arguments.of(broken.rule(), Set.of(broken.planted())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule) {
        rule.check(PROGRAM);
    }

    /// A rule that nothing could break protects nothing: each one catches a class planted for it
    /// among the tests.
    @ParameterizedTest(name = "caught: {1} by {0}")
    @MethodSource("broken")
    void eachRuleCatchesAPlantedViolation(ArchRule rule, Set<String> planted) {
        var classes =
                WITH_TESTS.that(
                        DescribedPredicate.describe(
                                "planted", type -> planted.contains(underTheRoot(type))));

        assertEquals(planted.size(), classes.size(), "the planted classes are there");
        assertThrows(AssertionError.class, () -> rule.check(classes));
    }

    private static String underTheRoot(JavaClass type) {
        return type.getName().substring(House.ROOT.length() + 1);
    }

    @Test
    void theRulesSeeEveryRoomOfTheHouse() {
        var rooms =
                PROGRAM.stream().map(House::room).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(
                new TreeSet<>(
                        Set.of(
                                "app",
                                "automation",
                                "briefs",
                                "cadence",
                                "cli",
                                "clients",
                                "db",
                                "demo",
                                "exchange",
                                "followups",
                                "history",
                                "insights",
                                "interactions",
                                "journeys",
                                "kernel",
                                "occasions",
                                "platform",
                                "preferences",
                                "reminders",
                                "safety",
                                "sales",
                                "satisfaction",
                                "search",
                                "stages")),
                rooms);
        assertEquals(
                Set.of(
                        "automation.store",
                        "automation.ui",
                        "briefs.store",
                        "briefs.ui",
                        "cadence.store",
                        "cadence.ui",
                        "clients.store",
                        "clients.ui",
                        "exchange.store",
                        "exchange.ui",
                        "followups.store",
                        "followups.ui",
                        "history.ui",
                        "insights.store",
                        "insights.ui",
                        "interactions.store",
                        "interactions.ui",
                        "journeys.store",
                        "journeys.ui",
                        "occasions.store",
                        "occasions.ui",
                        "preferences.ui",
                        "reminders.store",
                        "reminders.ui",
                        "safety.store",
                        "satisfaction.store",
                        "sales.store",
                        "sales.ui",
                        "satisfaction.ui",
                        "search.ui",
                        "stages.store",
                        "stages.ui",
                        ""),
                PROGRAM.stream().map(House::tier).collect(Collectors.toSet()));
    }

    /// What is forbidden to some is used by others; a name that nobody uses is misspelt.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.jooq",
                "org.kartoteka.db",
                "org.kartoteka.platform.db",
                "java.sql",
                "org.h2",
                "org.flywaydb",
                "org.jfree",
                "org.apache.batik",
                "de.rototor",
                "javafx.scene",
                "javafx.beans",
                "org.kartoteka.platform.ui",
                "org.kordamp.ikonli",
                "atlantafx",
                "java.net"
            })
    void theRulesSpeakOfPackagesThatAreUsed(String name) {
        assertTrue(
                PROGRAM.stream()
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .map(dependency -> dependency.getTargetClass().getPackageName())
                        .anyMatch(used -> used.equals(name) || used.startsWith(name + ".")));
    }
}
