package fr.coulisses.register;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.ProjectCopied;
import fr.coulisses.project.Right;
import fr.coulisses.shared.Identities;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The copy of a project begins with the entries of the original, each at the beginning of its course: what was sent,
/// signed or proved there was not sent, signed or proved here.
@Component
class CopiedEntries {

    private final EntryRecords records;
    private final Registers registers;
    private final Deadlines deadlines;
    private final ProjectAccess access;
    private final JsonMapper json;
    private final Clock clock;

    CopiedEntries(
            EntryRecords records,
            Registers registers,
            Deadlines deadlines,
            ProjectAccess access,
            JsonMapper json,
            Clock clock) {
        this.records = records;
        this.registers = registers;
        this.deadlines = deadlines;
        this.access = access;
        this.json = json;
        this.clock = clock;
    }

    @EventListener
    @Order(ProjectCopied.CITING_REGISTERS)
    void copy(ProjectCopied copied) {
        if (access.rights(copied.original()).contains(Right.FOLLOW)) {
            SignedInPerson person = access.require(copied.copy(), Right.WRITE);
            registers.all().stream().filter(Register::isCopied).forEach(register -> copy(copied, register, person));
            deadlines.keepAll(copied.copy());
        }
    }

    private <C, S extends Enum<S>> void copy(ProjectCopied copied, Register<C, S> register, SignedInPerson person) {
        List<Entry<C, S>> entries = records.all(copied.original(), register);
        // An entry may cite another of its register, for instance the contract that it amends.
        entries.forEach(entry -> copied.named(entry.id(), UUID.randomUUID()));
        Identities names = Identities.named(copied.names());
        for (Entry<C, S> entry : entries) {
            records.insert(
                    names.of(entry.id()),
                    copied.copy(),
                    register,
                    register.course().first(),
                    LocalDate.now(clock),
                    json.treeToValue(names.of(json.valueToTree(register.copied(entry.content()))), register.type()),
                    person.id());
        }
    }
}
