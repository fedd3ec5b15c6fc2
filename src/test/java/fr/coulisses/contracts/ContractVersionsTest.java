package fr.coulisses.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.difference.ComparedVersions;
import fr.coulisses.budget.Budgets;
import fr.coulisses.register.Entries;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The text that was sent stays what it was, and whoever changes it afterwards has to send it again.
@CoulissesTest
class ContractVersionsTest {

    private final School school;
    private final SignedContracts contracts;
    private final ContractVersions versions;
    private final ContractAmendments amendments;
    private final ContractRegister register;
    private final Entries entries;
    private final Budgets budgets;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);
    private UUID line = new UUID(0, 0);

    @Autowired
    ContractVersionsTest(
            School school,
            SignedContracts contracts,
            ContractVersions versions,
            ContractAmendments amendments,
            ContractRegister register,
            Entries entries,
            Budgets budgets,
            JdbcClient jdbc) {
        this.school = school;
        this.contracts = contracts;
        this.versions = versions;
        this.amendments = amendments;
        this.register = register;
        this.entries = entries;
        this.budgets = budgets;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.projectWithFinancedBudget("Contrats", "budget-concert.csv");
        line = school.as(School.INES, () -> budgets.get(project))
                .lines()
                .getFirst()
                .id();
    }

    @Test
    void keepsTheTextThatBecameReadyAndTheOneThatWasSent() {
        UUID id = sent();
        List<ContractVersion> kept = school.as(School.INES, () -> versions.of(id));
        assertThat(kept).extracting(ContractVersion::number).containsExactly(2, 1);
        assertThat(kept).extracting(ContractVersion::state).containsExactly(ContractState.SENT, ContractState.APPROVED);
        ContractVersion sent = kept.getFirst();
        assertThat(sent.articles())
                .isNotEmpty()
                .allSatisfy(article -> assertThat(article.text()).isNotBlank());
        assertThat(sent.figures()).isNotEmpty();
        assertThat(sent.sha256()).hasSize(64);
        assertThat(sent.by()).isEqualTo("Inès Morel");
    }

    @Test
    void isNotReadyWhileSomethingBlocks() {
        UUID id = school.as(School.INES, () -> {
            Contract contract = Contracts.with(Contracts.cession(), "parties/0/receipt", "\"\"");
            UUID made = entries.add(project, register, contract, ContractState.DRAFT)
                    .id();
            contracts.go(made, ContractState.NEGOTIATING);
            return made;
        });
        assertThatThrownBy(() -> school.does(School.INES, () -> contracts.go(id, ContractState.APPROVED)))
                .hasMessageContaining("contracts.refused.blocked");
        assertThat(school.as(School.INES, () -> versions.of(id))).isEmpty();
    }

    @Test
    void tellsWhatChangedSinceItWasSentAndSendsItAgainOnce() {
        UUID id = sent();
        assertThatThrownBy(() -> school.does(School.INES, () -> versions.sendAgain(id)))
                .hasMessageContaining("contracts.refused.same");
        assertThat(changed()).isEmpty();
        school.does(School.INES, () -> contracts.save(id, Contracts.with(content(id), "price/net", "4400.00")));
        assertThat(changed()).containsExactly(id);
        school.does(School.INES, () -> contracts.save(id, Contracts.with(content(id), "price/net", "4200.0")));
        assertThat(changed()).isEmpty();
        school.does(School.INES, () -> contracts.save(id, Contracts.with(content(id), "price/net", "4400.00")));
        assertThatThrownBy(() -> school.does(School.INES, () -> contracts.go(id, ContractState.PARTLY_SIGNED)))
                .hasMessageContaining("contracts.refused");
        school.does(School.INES, () -> versions.sendAgain(id));
        assertThat(changed()).isEmpty();
        ComparedVersions compared = school.as(School.INES, () -> versions.between(project, id, 2, 3, Locale.FRENCH));
        assertThat(compared.difference().onlyChanges().places())
                .extracting(changed -> changed.place().path())
                .contains("price/net");
    }

    @Test
    void saysNothingNewWhenASignatureIsNoted() {
        UUID id = signed();
        assertThat(changed()).isEmpty();
        assertThat(school.as(School.INES, () -> versions.of(id))).hasSize(2);
        assertThatThrownBy(() -> school.does(School.INES, () -> versions.sendAgain(id)))
                .hasMessageContaining("contracts.refused.again");
    }

    @Test
    void nobodyAltersATextThatWasSent() {
        UUID id = sent();
        assertThatThrownBy(() -> jdbc.sql("update contract_version set sha256 = 'x' where entry_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from contract_version where entry_id = ?")
                        .param(id)
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void amendsASignedContractOnly() {
        UUID sent = sent();
        assertThatThrownBy(() -> school.as(School.INES, () -> amendments.begin(sent)))
                .hasMessageContaining("contracts.refused.amendment");
        UUID signed = signed();
        UUID amendment = school.as(School.INES, () -> amendments.begin(signed)).id();
        assertThat(content(amendment).amends().number()).isEqualTo(1);
        assertThat(content(amendment).name()).contains("avenant 1");
        assertThatThrownBy(() -> school.as(School.INES, () -> amendments.begin(amendment)))
                .hasMessageContaining("contracts.refused.amendment");
        assertThat(school.as(School.INES, () -> amendments.of(signed))).hasSize(1);
    }

    private UUID sent() {
        return school.as(School.INES, () -> contracts.sent(project, line, null));
    }

    private UUID signed() {
        return school.as(School.INES, () -> contracts.signed(project, line, null));
    }

    private Set<UUID> changed() {
        return school.as(School.INES, () -> versions.changed(project, entries.all(project, register)));
    }

    private Contract content(UUID id) {
        return school.as(School.INES, () -> entries.get(id, register)).content();
    }
}
