package fr.coulisses.shared;

import java.util.Arrays;
import java.util.List;

/// Something a person asked for that cannot be done, said by a label that names the place and the remedy.
public class Refusal extends RuntimeException {

    private final String label;
    private final List<Object> arguments;

    public Refusal(String label, Object... arguments) {
        super(label + Arrays.toString(arguments));
        this.label = label;
        this.arguments = List.of(arguments);
    }

    public String label() {
        return label;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
