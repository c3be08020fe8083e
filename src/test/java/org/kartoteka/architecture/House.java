package org.kartoteka.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import java.net.URL;
import java.util.Set;
import java.util.function.BiPredicate;

/// The rules of the house: who may know whom. See the architecture page of the documentation.
final class House {

    static final String ROOT = "org.kartoteka";

    /// Everything directly under the root that is not a feature.
    static final Set<String> NOT_FEATURES = Set.of("app", "cli", "kernel", "platform", "db");

    private static final Set<String> TIERS = Set.of("store", "ui");

    private static final Set<String> WRITERS =
            Set.of("org.jooq.DSLContext", "org.jooq.impl.DSL", "org.jooq.UpdatableRecord");

    static final ArchRule KERNEL_KNOWS_ONLY_JAVA =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".kernel..")
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAPackage(ROOT + ".kernel..").or(belongToJavaBase()))
                    .because("value types are shared by all and may drag in nothing");

    static final ArchRule PLATFORM_KNOWS_NO_FEATURE =
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + ".platform..")
                    .should()
                    .dependOnClassesThat(
                            describe(
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

    static final ArchRule ONLY_THE_BASE_KNOWS_JDBC =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".platform.db..", ROOT + ".db..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "javax.sql..", "org.h2..", "org.flywaydb..")
                    .because("one place opens the file, and past jOOQ nothing is journaled");

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
                    .resideInAnyPackage(
                            ROOT + ".platform.ui..",
                            "javafx..",
                            "org.kordamp.ikonli..",
                            "atlantafx..")
                    .because("what the program does must be testable without a window");

    static final ArchRule ONLY_CHARTS_KNOW_THEIR_LIBRARIES =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".platform.chart..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jfree..", "org.apache.batik..", "de.rototor..")
                    .because("charts look alike, and a start without charts loads none of it");

    static final ArchRule VIEW_MODELS_KNOW_NO_CONTROL =
            noClasses()
                    .that()
                    .haveNameMatching(".*ViewModel(\\$.*)?")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(ROOT + ".platform.ui..", "javafx..", "atlantafx..")
                                    .and(
                                            resideOutsideOfPackages(
                                                    "javafx.beans..", "javafx.collections..")))
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

    static final ArchRule STORES_AND_VIEWS_ARE_THEIR_FEATURES_OWN =
            classes()
                    .that(are(resideOutsideOfPackages(ROOT + ".app..", ROOT + ".cli..")))
                    .should(
                            dependOnNo(
                                    "store or view but their own",
                                    (from, to) -> isTier(to) && !tier(from).equals(tier(to))))
                    .because("rules do not depend on how they are stored or shown");

    static final ArchRule STORES_KNOW_ONLY_RECORDS_OF_OTHERS =
            classes()
                    .that()
                    .resideInAPackage(ROOT + ".*.store..")
                    .should(
                            dependOnNo(
                                    "use case or port of another feature",
                                    (from, to) ->
                                            isFeature(room(to))
                                                    && !room(from).equals(room(to))
                                                    && !to.isRecord()
                                                    && !to.isEnum()))
                    .because("what a store needs of others is their values");

    static final ArchRule ONLY_THE_LEDGER_WRITES =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + ".platform.db..", ROOT + ".db..")
                    .should()
                    .callMethodWhere(writesPastTheLedger())
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
                    .dependOnClassesThat(
                            resideInAnyPackage(
                                            "java.net..",
                                            "java.rmi..",
                                            "javax.net..",
                                            "javax.mail..",
                                            "com.sun.net..",
                                            "javafx.scene.web..",
                                            "javafx.scene.media..")
                                    .and(describe("can reach a network", House::mayLeave)))
                    .orShould()
                    .callMethod(URL.class, "openConnection")
                    .orShould()
                    .callMethod(URL.class, "openStream")
                    .because("no client data leaves the laptop");

    static final ArchRule ONLY_THE_COMMAND_LINE_PRINTS =
            noClasses()
                    .that(
                            are(
                                    resideOutsideOfPackages(ROOT + ".cli..")
                                            .and(not(name(ROOT + ".app.Main")))))
                    .should()
                    .accessField(System.class, "out")
                    .orShould()
                    .accessField(System.class, "err")
                    .orShould()
                    .callMethod(Throwable.class, "printStackTrace")
                    .because("a fault is logged once and said in one sentence");

    /// What `java.net` has that speaks to this machine only.
    private static final Set<String> STAYS_HERE =
            Set.of(
                    "java.net.IDN",
                    "java.net.ProtocolFamily",
                    "java.net.SocketAddress",
                    "java.net.StandardProtocolFamily",
                    "java.net.URI",
                    "java.net.URL",
                    "java.net.UnixDomainSocketAddress");

    private static final Set<String> JAVA_BASE = Object.class.getModule().getPackages();

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

    static boolean isFeature(String room) {
        return !room.isEmpty() && !NOT_FEATURES.contains(room);
    }

    private static boolean isTier(JavaClass type) {
        return isFeature(room(type)) && !tier(type).isEmpty();
    }

    /// The store or the view of a feature that a class belongs to, empty for any other class.
    static String tier(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return isFeature(room(type)) && parts.length > 3 && TIERS.contains(parts[3])
                ? parts[2] + "." + parts[3]
                : "";
    }

    private static DescribedPredicate<JavaClass> belongToJavaBase() {
        return describe("belong to java.base", type -> JAVA_BASE.contains(packageOf(type)));
    }

    /// Of an array, the package of what it holds; of `int` and its like, that of their boxes.
    private static String packageOf(JavaClass type) {
        var plain = type.getBaseComponentType();
        return plain.isPrimitive() ? "java.lang" : plain.getPackageName();
    }

    private static boolean mayLeave(JavaClass type) {
        return !STAYS_HERE.contains(type.getName());
    }

    private static ArchCondition<JavaClass> dependOnNo(
            String what, BiPredicate<JavaClass, JavaClass> forbidden) {
        return new ArchCondition<>("depend on no " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> forbidden.test(type, dependency.getTargetClass()))
                        .map(dependency -> violated(type, dependency.getDescription()))
                        .forEach(events::add);
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> writesPastTheLedger() {
        var writing =
                Set.of(
                        "insertInto",
                        "insertQuery",
                        "update",
                        "updateQuery",
                        "delete",
                        "deleteFrom",
                        "deleteQuery",
                        "mergeInto",
                        "truncate",
                        "loadInto",
                        "execute",
                        "query",
                        "batch",
                        "executeInsert",
                        "executeUpdate",
                        "executeDelete",
                        "batchInsert",
                        "batchStore",
                        "batchUpdate",
                        "batchDelete",
                        "batchMerge");
        var ofRecords = Set.of("store", "insert", "update", "delete", "merge");
        return describe(
                "writes to the base past the ledger",
                call -> {
                    var owner = call.getTargetOwner();
                    var name = call.getTarget().getName();
                    return WRITERS.contains(owner.getName()) && writing.contains(name)
                            || owner.getPackageName().startsWith(ROOT + ".db.tables.records")
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
