package fr.coulisses;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import fr.coulisses.artefact.check.Check;
import fr.coulisses.examination.cross.CrossCheck;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/// The shape of the code: a handful of rules, each with the reason it is there.
@AnalyzeClasses(packages = "fr.coulisses", importOptions = ImportOption.DoNotIncludeTests.class)
class ShapeTest {

    @ArchTest
    static final ArchRule onlyScreensUseVaadin = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "fr.coulisses.workspace")
            .and()
            .doNotBelongToAnyOf(Application.class)
            .should()
            .dependOnClassesThat(resideInAPackage("com.vaadin.."))
            .because("rules and services must be readable, testable and usable without a page");

    @ArchTest
    static final ArchRule onlyTheExportWritesFiles = noClasses()
            .that()
            .resideOutsideOfPackage("fr.coulisses.artefact.export")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.openhtmltopdf..", "org.jfree..", "org.apache.batik.."))
            .because("a document is described in blocks before it is printed, and the format can change in one place");

    @ArchTest
    static final ArchRule onlyTheExportAndTheSpreadsheetsKnowExcel = noClasses()
            .that()
            .resideOutsideOfPackages("fr.coulisses.artefact.export", "fr.coulisses.spreadsheet")
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.poi.."))
            .because("one place writes workbooks and one reads those of strangers, with its limits;"
                    + " others describe a workbook or are given a table");

    @ArchTest
    static final ArchRule onlyCsvReadersUseCommonsCsv = noClasses()
            .that(are(describe("not a CSV reader", type -> !outermost(type).endsWith("Csv"))))
            .should()
            .dependOnClassesThat(resideInAPackage("org.apache.commons.csv.."))
            .because("what a file of a spreadsheet may look like is known in one class of a register");

    @ArchTest
    static final ArchRule checksArePure = noClasses()
            .that()
            .implement(Check.class)
            .or()
            .implement(CrossCheck.class)
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                            "org.springframework..", "com.vaadin..", "jakarta..", "org.hibernate..", "java.sql..")
                    .or(assignableTo(Clock.class))
                    .or(assignableTo(Repository.class))
                    .or(describe(
                            "services",
                            type -> type.isMetaAnnotatedWith(Component.class) || type.isAnnotatedWith(Service.class))))
            .because("a teacher reads a rule as content and dossier in, findings out");

    @ArchTest
    static final ArchRule amountsAreExact = noClasses()
            .should()
            .callConstructor(BigDecimal.class, double.class)
            .orShould()
            .callMethod(BigDecimal.class, "valueOf", double.class)
            .because("0.1 + 0.2 is not 0.3 in binary, and a budget is balanced to the cent");

    @ArchTest
    static final ArchRule onlySpreadsheetsHoldDoubles = noClasses()
            .that()
            .resideOutsideOfPackage("fr.coulisses.artefact.export")
            .should()
            .callMethodWhere(describe(
                    "BigDecimal becomes a double",
                    call -> call.getTargetOwner().isEquivalentTo(BigDecimal.class)
                            && Stream.of("doubleValue", "floatValue").anyMatch(call.getName()::equals)))
            .because("an amount leaves the exact decimals only where the file format knows nothing else");

    @ArchTest
    static final ArchRule whatAClassNeedsComesThroughItsConstructor = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .because("a constructor tells the reader what a class leans on, and a test gives it");

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .accessTargetWhere(describe("asks the machine for the time", ShapeTest::asksTheMachineForTheTime))
            .because("a deadline is tested on the day before, the day and the day after");

    @ArchTest
    static final ArchRule repositoriesStayInTheirPackage = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("other features ask the service, which knows who may do what");

    @ArchTest
    static final ArchRule theFrameKnowsNoKind = noClasses()
            .that()
            .resideOutsideOfPackage("fr.coulisses.kinds..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("fr.coulisses.kinds..")
            .because("adding a kind edits no existing file");

    @ArchTest
    static final ArchRule kindsKnowNoOtherKind = slices().matching("fr.coulisses.kinds.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a kind is one folder, read and deleted as a whole");

    @ArchTest
    static final ArchRule kindsAreJudgedByOthers = noClasses()
            .that()
            .resideInAPackage("fr.coulisses.kinds..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fr.coulisses.assessment..",
                    "fr.coulisses.report..",
                    "fr.coulisses.workspace..",
                    "fr.coulisses.platform..")
            .because("the direction is workspace, report, assessment, artefact, and kinds lean on the frame only");

    @ArchTest
    static final ArchRule nullIsNotAState = classes()
            .should()
            .beAnnotatedWith(NullMarked.class)
            .orShould(be(describe(
                    "in a @NullMarked package", type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("the compiler checks for null only where a package says so");

    /// Vaadin's commercial components ask for a licence, JFree's own SVG is GPL.
    @ArchTest
    static void nothingCommercialIsOnTheClassPath(JavaClasses ignored) {
        assertThat(Stream.of(
                                "com.vaadin.flow.component.charts.Chart",
                                "com.vaadin.flow.component.crud.Crud",
                                "com.vaadin.flow.component.dashboard.Dashboard",
                                "com.vaadin.flow.component.gridpro.GridPro",
                                "com.vaadin.flow.component.map.Map",
                                "com.vaadin.flow.component.richtexteditor.RichTextEditor",
                                "com.vaadin.flow.component.spreadsheet.Spreadsheet",
                                "com.vaadin.flow.component.board.Board",
                                "com.vaadin.kubernetes.starter.KubernetesKitConfiguration",
                                "com.vaadin.observability.ObservabilityHandler",
                                "com.vaadin.testbench.TestBench",
                                "org.jfree.svg.SVGGraphics2D")
                        .filter(ShapeTest::isThere))
                .as("everything here is free and compatible with Apache-2.0")
                .isEmpty();
    }

    private static boolean isThere(String type) {
        return ShapeTest.class.getClassLoader().getResource(type.replace('.', '/') + ".class") != null;
    }

    private static boolean asksTheMachineForTheTime(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        if (owner.isEquivalentTo(System.class)) {
            return name.equals("currentTimeMillis");
        }
        return owner.getPackageName().equals("java.time")
                && name.equals("now")
                && !access.getDescription().contains("java.time.Clock");
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ShapeTest::outermost).orElse(type.getSimpleName());
    }
}
