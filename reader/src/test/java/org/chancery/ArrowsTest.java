package org.chancery;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Holds the house's arrows: record, text, language, then time and party, attribution, event, reader. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArrowsTest {
    private static final List<List<String>> FLOORS = List.of(
            List.of("record"),
            List.of("text"),
            List.of("language"),
            List.of("time", "party"),
            List.of("attribution"),
            List.of("event"),
            List.of("reader"));

    private JavaClasses house = new ClassFileImporter().importPackages();

    @BeforeAll
    void load() {
        house = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.chancery");
    }

    @Test
    void noFloorKnowsOneAboveOrBesideIt() {
        assertThat(house).hasSizeGreaterThan(50);
        for (int floor = 0; floor < FLOORS.size(); floor++) {
            for (String name : FLOORS.get(floor)) {
                for (List<String> upper : FLOORS.subList(floor, FLOORS.size())) {
                    for (String other : upper) {
                        if (!other.equals(name)) {
                            noClasses()
                                    .that()
                                    .resideInAPackage("org.chancery." + name + "..")
                                    .should()
                                    .dependOnClassesThat()
                                    .resideInAPackage("org.chancery." + other + "..")
                                    .check(house);
                        }
                    }
                }
            }
        }
    }

    @Test
    void recordDependsOnNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage("org.chancery.record..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("org.chancery.record..", "java..", "org.jspecify..")
                .check(house);
    }

    @Test
    void theReaderTouchesNoFilesNetworkDatabaseOrClock() {
        noClasses()
                .that()
                .resideInAPackage("org.chancery..")
                .and()
                .resideOutsideOfPackage("org.chancery.knowledge..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net..", "java.sql..", "java.nio.file..", "java.nio.channels..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.time.Clock")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(house);
    }

    @Test
    void noStaticCanChange() {
        noFields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.chancery..")
                .should()
                .notHaveModifier(JavaModifier.FINAL)
                .check(house);
    }
}
