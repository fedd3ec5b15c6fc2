package fr.coulisses.register;

import fr.coulisses.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// The registers of this release that go from state to state.
@Component
public class Registers {

    private final List<Register<?, ?>> registers;

    Registers(List<Register<?, ?>> registers) {
        this.registers =
                registers.stream().sorted(Comparator.comparing(Register::key)).toList();
    }

    public List<Register<?, ?>> all() {
        return registers;
    }

    /// @throws NotFound when this release has no such register
    public Register<?, ?> get(String key) {
        return registers.stream()
                .filter(register -> register.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /// The register of an address.
    ///
    /// @throws NotFound when this release has no such register
    public Register<?, ?> at(String address) {
        return registers.stream()
                .filter(register -> register.address().equals(address))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
