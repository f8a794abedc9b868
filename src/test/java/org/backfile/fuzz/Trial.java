package org.backfile.fuzz;

/** One way of handing bytes to the program, again and again. */
@FunctionalInterface
interface Trial {

    /**
     * Hands on some bytes.
     *
     * @throws Exception if the program does not bear the bytes
     */
    void run(byte[] bytes) throws Exception;
}
