package fr.coulisses.parameter;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.shared.ReadOnce;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The legal figures of the school: read by everybody with an account, changed by its administrators.
///
/// The whole register is kept in memory with the stamp that the database gave this state of it. Every question sends
/// one
/// statement, which brings rows only when the stamp has moved. So a question costs the reading of one row, and no node
/// ever answers with a figure that another has changed: a submission freezes what it was checked with, and a limit in
/// time would let it freeze a figure that was corrected a moment ago.
@Service
public class Parameters {

    private final ParameterRecords records;
    private final CurrentPerson currentPerson;
    private final ReadOnce<String, Map<String, Parameter>> reading = new ReadOnce<>();
    private volatile ParameterRegister seen = ParameterRegister.UNREAD;

    Parameters(ParameterRecords records, CurrentPerson currentPerson) {
        this.records = records;
        this.currentPerson = currentPerson;
    }

    /// One figure on a day.
    ///
    /// @throws UnknownParameter when there is no such code
    public ParameterValue on(String code, LocalDate date) {
        return snapshot(date).value(code);
    }

    /// All figures as they stand on a day.
    public ParameterSnapshot snapshot(LocalDate date) {
        currentPerson.get();
        return new ParameterSnapshot(date, register());
    }

    /// All parameters with their values over time, in the order of the register.
    public List<Parameter> all() {
        currentPerson.get();
        return List.copyOf(register().values());
    }

    /// What the marks in the sources stand for, by mark: `S06` is a guide of 2024, `M` is from memory.
    public Map<String, String> sources() {
        currentPerson.get();
        return ParameterCsv.sources();
    }

    /// The last changes of the register, newest first, for its administrators. What a release brings for the first time
    /// is not among them.
    @Transactional(readOnly = true)
    public List<ParameterChange> changes(int most) {
        currentPerson.require(Role.ADMIN);
        return records.changes(most);
    }

    /// Adds a value for a period. One without a last day is in force until the next begins.
    ///
    /// @throws Refusal when it is no value of this parameter, lacks a first day or a source, or overlaps another
    @Transactional
    public void add(String code, DatedValue typed) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        records.hold();
        Parameter parameter = find(code);
        DatedValue read = new DatedValueReader(parameter, register()).read(typed, null);
        records.add(code, new RegisteredValue(UUID.randomUUID(), 0, ParameterOrigin.SCHOOL, read), person.id());
        records.stamp();
    }

    /// Corrects a value that the school typed.
    ///
    /// @param version of the value that the person saw
    /// @throws Refusal as for a new one, and when somebody else has changed or withdrawn it since
    @Transactional
    public void correct(UUID id, int version, DatedValue typed) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        records.hold();
        Parameter parameter = holding(id);
        RegisteredValue former = unchanged(parameter, id, version);
        records.replace(
                parameter.code(), former, new DatedValueReader(parameter, register()).read(typed, id), person.id());
        records.stamp();
    }

    /// Takes back a value that the school typed; the log keeps it.
    ///
    /// @param version of the value that the person saw
    /// @throws Refusal when somebody else has changed or withdrawn it since
    @Transactional
    public void withdraw(UUID id, int version) {
        SignedInPerson person = currentPerson.require(Role.ADMIN);
        records.hold();
        Parameter parameter = holding(id);
        records.remove(parameter.code(), unchanged(parameter, id, version), person.id());
        records.stamp();
    }

    private Map<String, Parameter> register() {
        return reading.once("register", () -> {
            ParameterRegister now = records.since(seen);
            seen = now;
            return now.parameters();
        });
    }

    private Parameter find(String code) {
        Parameter parameter = register().get(code);
        if (parameter == null) {
            throw new UnknownParameter(code);
        }
        return parameter;
    }

    private Parameter holding(UUID id) {
        return register().values().stream()
                .filter(parameter ->
                        parameter.values().stream().anyMatch(each -> each.id().equals(id)))
                .findFirst()
                .orElseThrow(() -> new Refusal("parameter.refused.changed"));
    }

    private static RegisteredValue unchanged(Parameter parameter, UUID id, int version) {
        return parameter.values().stream()
                .filter(each -> each.isOfTheSchool() && each.id().equals(id) && each.version() == version)
                .findFirst()
                .orElseThrow(() -> new Refusal("parameter.refused.changed"));
    }
}
