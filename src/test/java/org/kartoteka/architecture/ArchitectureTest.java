package org.kartoteka.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kartoteka.architecture.House.room;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArchitectureTest {

    private static final JavaClasses PROGRAM =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(House.ROOT);

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(House.KERNEL_KNOWS_ONLY_JAVA, "kernel.PlantedKernel"),
                Arguments.of(House.PLATFORM_KNOWS_NO_FEATURE, "platform.work.PlantedMachinery"),
                Arguments.of(House.ONLY_STORES_KNOW_SQL, "clients.PlantedRoot"),
                Arguments.of(House.ONLY_VIEWS_KNOW_JAVAFX, "clients.PlantedRoot"),
                Arguments.of(House.VIEW_MODELS_KNOW_NO_CONTROL, "clients.ui.PlantedViewModel"),
                Arguments.of(
                        House.FEATURES_FORM_NO_CYCLE,
                        "clients.PlantedRoot,interactions.PlantedCycle"),
                Arguments.of(House.NOBODY_KNOWS_APP_OR_CLI, "clients.PlantedRoot"),
                Arguments.of(House.FEATURE_ROOTS_KNOW_NO_STORE_OR_VIEW, "clients.PlantedRoot"),
                Arguments.of(House.ONLY_THE_LEDGER_WRITES, "clients.PlantedRoot"),
                Arguments.of(House.NO_STATIC_STATE, "clients.PlantedRoot"),
                Arguments.of(House.NO_VAGUE_NAMES, "clients.PlantedManager"),
                Arguments.of(House.NO_NETWORK, "clients.PlantedRoot"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void theHouseKeepsItsRules(ArchRule rule, String planted) {
        rule.check(PROGRAM);
    }

    /// A rule that nothing could break protects nothing: each one catches a class planted for it
    /// among the tests.
    @ParameterizedTest(name = "caught: {1} by {0}")
    @MethodSource("rules")
    void eachRuleCatchesAPlantedViolation(ArchRule rule, String planted) {
        var names = List.of(planted.split(","));
        var classes =
                new ClassFileImporter()
                        .importPackages(House.ROOT)
                        .that(
                                com.tngtech.archunit.base.DescribedPredicate.describe(
                                        "planted",
                                        type ->
                                                names.contains(
                                                        type.getName()
                                                                .substring(
                                                                        House.ROOT.length() + 1))));
        assertTrue(classes.size() == names.size(), "the planted classes are there");
        assertThrows(AssertionError.class, () -> rule.check(classes));
    }

    @Test
    void theRulesSeeTheClassesTheySpeakOf() {
        var rooms = PROGRAM.stream().map(House::room).collect(Collectors.toSet());
        assertTrue(
                rooms.containsAll(
                        Set.of("kernel", "platform", "db", "clients", "interactions", "followups")),
                rooms::toString);
        assertTrue(PROGRAM.stream().filter(type -> room(type).equals("clients")).count() > 5);
        assertTrue(
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .anyMatch(name -> name.endsWith(".store")));
        assertTrue(
                PROGRAM.stream()
                        .map(JavaClass::getPackageName)
                        .anyMatch(name -> name.endsWith(".ui")));
    }
}
