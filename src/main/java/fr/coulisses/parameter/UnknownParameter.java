package fr.coulisses.parameter;

/// The code asks for a parameter that no release ever shipped: a slip in the program, never a state of a school.
public class UnknownParameter extends IllegalArgumentException {

    public UnknownParameter(String code) {
        super("No parameter is called " + code);
    }
}
