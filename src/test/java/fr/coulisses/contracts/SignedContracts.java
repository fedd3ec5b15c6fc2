package fr.coulisses.contracts;

import fr.coulisses.register.Attachments;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.node.ObjectNode;

/// Leads the cession of [Contracts] through its course, as whoever is signed in.
@TestComponent
public class SignedContracts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Entries entries;
    private final Attachments attachments;
    private final ContractRegister register;
    private final ContractAmendments amendments;

    SignedContracts(
            Entries entries, Attachments attachments, ContractRegister register, ContractAmendments amendments) {
        this.entries = entries;
        this.attachments = attachments;
        this.register = register;
        this.amendments = amendments;
    }

    /// A contract that is sent, in two texts: as it became ready to be signed, and as it was sent.
    ///
    /// @param line the budget line that it commits
    /// @param amount that it commits; `null` for the whole line
    public UUID sent(UUID project, UUID line, @Nullable BigDecimal amount) {
        Contract contract = Contracts.with(Contracts.cession(), content -> commit(content, line, amount));
        UUID id = entries.add(project, register, contract, ContractState.DRAFT).id();
        attachments.attach(id, "annexes/a1", "Fiche technique.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.UTF_8));
        go(id, ContractState.NEGOTIATING);
        go(id, ContractState.APPROVED);
        go(id, ContractState.SENT);
        return id;
    }

    /// A contract that both parties have signed.
    public UUID signed(UUID project, UUID line, @Nullable BigDecimal amount) {
        UUID id = sent(project, line, amount);
        sign(id);
        return id;
    }

    private static void commit(ObjectNode content, UUID line, @Nullable BigDecimal amount) {
        content.withArray("lines")
                .removeAll()
                .addObject()
                .put("id", "l1")
                .put("line", line.toString())
                .put("amount", amount);
    }

    private void sign(UUID id) {
        save(id, Contracts.with(entries.get(id, register).content(), "signatures", """
                [{"id": "g1", "party": "p1", "day": "2026-11-20", "place": "Port-Aubry",
                  "name": "Nadia Roche", "capacity": "gérante", "mode": "HANDWRITTEN"},
                 {"id": "g2", "party": "p2", "day": "2026-11-20", "place": "Rivemont",
                  "name": "Inès Morel", "capacity": "présidente", "mode": "HANDWRITTEN"}]"""));
        go(id, ContractState.PARTLY_SIGNED);
        go(id, ContractState.SIGNED);
    }

    /// A signed amendment to a contract, that commits something else.
    public void amended(UUID contract, UUID line, BigDecimal amount) {
        UUID id = amendments.begin(contract).id();
        Contract begun = entries.get(id, register).content();
        save(id, Contracts.with(begun, content -> {
            content.put("object", "Un second hébergement.");
            content.withArray("clauses").forEach(clause -> {
                if (clause.path("article").asString().equals("modifications")) {
                    ((ObjectNode) clause).put("alternative", "prix");
                }
            });
            commit(content, line, amount);
        }));
        go(id, ContractState.NEGOTIATING);
        go(id, ContractState.APPROVED);
        go(id, ContractState.SENT);
        sign(id);
    }

    /// Writes over the content of a contract.
    public void save(UUID id, Contract content) {
        entries.save(id, register, Contracts.json(entries.get(id, register).content()), Contracts.json(content));
    }

    /// Takes a step.
    public void go(UUID id, ContractState to) {
        Entry<Contract, ContractState> entry = entries.get(id, register);
        entries.move(id, register, entry.state(), to, DAY, "");
    }
}
