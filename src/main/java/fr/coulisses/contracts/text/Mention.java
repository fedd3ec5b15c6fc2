package fr.coulisses.contracts.text;

import fr.coulisses.contracts.Contract;
import java.util.function.Function;

/// Something that an article mentions in braces, and where in the contract it stands.
///
/// @param name as articles write it: `prix.ht`
/// @param place in the content, where one goes to write it
/// @param value as the contract says it; empty while nobody wrote it
public record Mention(String name, String place, Function<Contract, String> value) {

    /// The label of what it is called.
    public String labelKey() {
        return "contracts.mention." + name;
    }
}
