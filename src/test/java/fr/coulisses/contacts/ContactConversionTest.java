package fr.coulisses.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.contracts.ContractRegister;
import fr.coulisses.contracts.Party;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.register.Entries;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// A contact ends as a funding request or as a contract, with what is known of it.
@CoulissesTest
class ContactConversionTest {

    private final School school;
    private final Contacts contacts;
    private final List<ContactConversion> conversions;
    private final Entries entries;
    private final FundingRegister funding;
    private final ContractRegister contracts;
    private UUID project = new UUID(0, 0);
    private Contact region = new Contact(project, 0, ContactSheet.EMPTY);

    @Autowired
    ContactConversionTest(
            School school,
            Contacts contacts,
            List<ContactConversion> conversions,
            Entries entries,
            FundingRegister funding,
            ContractRegister contracts) {
        this.school = school;
        this.contacts = contacts;
        this.conversions = conversions;
        this.entries = entries;
        this.funding = funding;
        this.contracts = contracts;
    }

    @BeforeEach
    void start() {
        project = school.project("Prospection");
        region = school.as(School.INES, () -> {
            contacts.add(
                    project,
                    new ContactSheet(Map.of(
                            ContactField.NAME,
                            "Conseil régional",
                            ContactField.NATURE,
                            "ORGANISATION",
                            ContactField.CONTACT_PERSON,
                            "Paul Arnoux")));
            return contacts.all(project).getFirst();
        });
    }

    @Test
    void becomesARequestAndAContract() {
        assertThat(conversions).hasSize(2);
        List<String> pages = conversions.stream()
                .map(conversion -> school.as(School.INES, () -> conversion.begin(project, region)))
                .toList();
        assertThat(school.as(School.INES, () -> entries.all(project, funding)))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.content().funder()).isEqualTo("Conseil régional");
                    assertThat(entry.content().contact()).isEqualTo(region.id().toString());
                    assertThat(pages).anyMatch(page -> page.endsWith("/registres/financements/" + entry.id()));
                });
        assertThat(school.as(School.INES, () -> entries.all(project, contracts)))
                .singleElement()
                .satisfies(entry -> {
                    Party party = entry.content().parties().getFirst();
                    assertThat(party.name()).isEqualTo("Conseil régional");
                    assertThat(party.representative()).isEqualTo("Paul Arnoux");
                    assertThat(pages).anyMatch(page -> page.endsWith("/registres/contrats/" + entry.id()));
                });
    }

    @Test
    void isForTheTeam() {
        conversions.forEach(conversion -> assertThatThrownBy(
                        () -> school.as(School.THEO, () -> conversion.begin(project, region)))
                .isInstanceOf(NotFound.class));
    }
}
