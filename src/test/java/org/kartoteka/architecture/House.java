package org.kartoteka.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.util.Set;

/// The rules of the house: who may know whom. See the architecture page of the documentation.
final class House {

    static final String ROOT = "org.kartoteka";

    /// Everything directly under the root that is not a feature.
    static final Set<String> NOT_FEATURES = Set.of("app", "cli", "kernel", "platform", "db");

    static final ArchRule KERNEL_KNOWS_ONLY_JAVA =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".kernel..")
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            ROOT + ".kernel..",
                            "java.lang..",
                            "java.util..",
                            "java.time..",
                            "java.text..",
                            "java.math..",
                            "java.nio.charset..")
                    .because("value types are shared by all and may drag in nothing");

    static final ArchRule PLATFORM_KNOWS_NO_FEATURE =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".platform..")
                    .should()
                    .dependOnClassesThat(
                            DescribedPredicate.describe(
                                    "belong to a feature, app or cli",
                                    type ->
                                            type.getPackageName().startsWith(ROOT + ".")
                                                    && !Set.of("kernel", "platform", "db")
                                                            .contains(room(type))))
                    .because("machinery serves features and must not know them");

    static final ArchRule ONLY_STORES_KNOW_SQL =
            noClasses()
                    .that(
                            are(
                                    resideOutsideOfPackages(
                                            ROOT + "..store..",
                                            ROOT + ".platform.db..",
                                            ROOT + ".db..",
                                            ROOT + ".app..",
                                            ROOT + ".cli..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.jooq..", ROOT + ".db..", "java.sql..", ROOT + ".platform.db..")
                    .because("features speak in records; SQL stays where it can be read");

    static final ArchRule ONLY_VIEWS_KNOW_JAVAFX =
            noClasses()
                    .that(
                            are(
                                    resideOutsideOfPackages(
                                            ROOT + "..ui..",
                                            ROOT + ".platform.chart..",
                                            ROOT + ".app..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx..", "org.controlsfx..", "atlantafx..")
                    .because("what the program does must be testable without a window");

    static final ArchRule VIEW_MODELS_KNOW_NO_CONTROL =
            noClasses()
                    .that(are(simpleNameEndingWith("ViewModel")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
                    .because("a view model is state and actions");

    static final ArchRule FEATURES_FORM_NO_CYCLE =
            slices().assignedFrom(new Features()).should().beFreeOfCycles();

    static final ArchRule NOBODY_KNOWS_APP_OR_CLI =
            noClasses()
                    .that(are(resideOutsideOfPackages(ROOT + ".app..", ROOT + ".cli..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT + ".app..", ROOT + ".cli..")
                    .because("they wire everything and are used by nothing");

    static final ArchRule FEATURE_ROOTS_KNOW_NO_STORE_OR_VIEW =
            noClasses()
                    .that(are(featureRoots()))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOT + "..store..", ROOT + "..ui..")
                    .because("rules do not depend on how they are stored or shown");

    static final ArchRule ONLY_THE_LEDGER_WRITES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".platform.db..", ROOT + ".db..")
                    .should()
                    .callMethodWhere(writesByHand())
                    .because("a change that is not in the journal cannot be undone");

    static final ArchRule NO_STATIC_STATE =
            fields().that()
                    .areStatic()
                    .should()
                    .beFinal()
                    .because("state belongs to objects that somebody made");

    static final ArchRule NO_VAGUE_NAMES =
            noClasses()
                    .should()
                    .haveSimpleNameEndingWith("Manager")
                    .orShould()
                    .haveSimpleNameEndingWith("Service")
                    .orShould()
                    .haveSimpleNameEndingWith("Helper")
                    .orShould()
                    .haveSimpleNameEndingWith("Util")
                    .orShould()
                    .haveSimpleNameEndingWith("Utils")
                    .orShould()
                    .haveSimpleNameEndingWith("Impl")
                    .because("a name says what a thing is or does");

    static final ArchRule NO_NETWORK =
            noClasses()
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.Socket")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.ServerSocket")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.InetSocketAddress")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.InetAddress")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.net..")
                    .because("no client data leaves the laptop");

    private House() {}

    static String room(JavaClass type) {
        var name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        var rest = name.substring(ROOT.length() + 1);
        var dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }

    private static DescribedPredicate<JavaClass> featureRoots() {
        return DescribedPredicate.describe(
                "are roots of features",
                type ->
                        !room(type).isEmpty()
                                && !NOT_FEATURES.contains(room(type))
                                && !resideInAnyPackage(ROOT + "..store..", ROOT + "..ui..")
                                        .test(type));
    }

    private static DescribedPredicate<JavaCall<?>> writesByHand() {
        var writing =
                Set.of(
                        "insertInto",
                        "update",
                        "deleteFrom",
                        "mergeInto",
                        "executeInsert",
                        "executeUpdate",
                        "executeDelete",
                        "batchInsert",
                        "batchStore",
                        "batchUpdate");
        var ofRecords = Set.of("store", "insert", "update", "delete");
        return DescribedPredicate.describe(
                "writes to the base past the ledger",
                call -> {
                    var owner = call.getTargetOwner();
                    var name = call.getTarget().getName();
                    return owner.isAssignableTo(org.jooq.DSLContext.class) && writing.contains(name)
                            || owner.isAssignableTo(org.jooq.UpdatableRecord.class)
                                    && ofRecords.contains(name);
                });
    }

    private static final class Features implements SliceAssignment {

        @Override
        public String getDescription() {
            return "features";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            var room = room(type);
            return room.isEmpty() || Set.of("app", "cli").contains(room)
                    ? SliceIdentifier.ignore()
                    : SliceIdentifier.of(room);
        }
    }
}
