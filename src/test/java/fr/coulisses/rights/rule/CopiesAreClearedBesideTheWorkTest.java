package fr.coulisses.rights.rule;

import static fr.coulisses.rights.TestWork.work;
import static fr.coulisses.rights.rule.Case.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.rights.Carrier;
import fr.coulisses.rights.Clearance;
import fr.coulisses.rights.LegalStatus;
import fr.coulisses.rights.Repertoire;
import fr.coulisses.rights.TestWork;
import fr.coulisses.rights.Use;
import org.junit.jupiter.api.Test;

class CopiesAreClearedBesideTheWorkTest {

    private final CopiesAreClearedBesideTheWork rule = new CopiesAreClearedBesideTheWork();

    @Test
    void warnsOfAPhotographOfASculptureWithoutItsPhotographer() {
        assertThat(Case.of(sculpture().authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.PRINT))
                        .findings(rule))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("authorisations", Finding::place)
                .returns("finding.R-C2.5-09.photographer", Finding::message);
    }

    @Test
    void acceptsBothAgreements() {
        assertThat(Case.of(sculpture()
                                .authorised(Clearance.AUTHORS_OF_IMAGES, TODAY, Use.PRINT)
                                .authorised(Clearance.PHOTOGRAPHER, TODAY, Use.PRINT))
                        .findings(rule))
                .isEmpty();
    }

    @Test
    void wantsTheOwnerTooWhereThereIsOne() {
        assertThat(Case.of(sculpture().with("{'holders': [{'id': 'h1', 'name': 'Musée', 'role': 'OWNER'}]}"))
                        .said(rule))
                .containsExactly("photographer authorisations", "owner authorisations");
    }

    @Test
    void wantsTheArchiveToLendItsCopyOfAFreeImage() {
        TestWork copy = work(Repertoire.PHOTOGRAPHY, Use.PRINT)
                .status(LegalStatus.PUBLIC_DOMAIN)
                .from(Carrier.ARCHIVE_COPY);
        assertThat(Case.of(copy).said(rule)).containsExactly("owner authorisations");
        assertThat(Case.of(copy.authorised(Clearance.OWNER, TODAY, Use.PRINT)).findings(rule))
                .isEmpty();
    }

    @Test
    void asksNothingOfThePhotographItself() {
        assertThat(Case.of(work(Repertoire.PHOTOGRAPHY, Use.PRINT).from(Carrier.ORIGINAL))
                        .findings(rule))
                .isEmpty();
    }

    private static TestWork sculpture() {
        return work(Repertoire.OBJECT, Use.PRINT).from(Carrier.PHOTOGRAPH);
    }
}
