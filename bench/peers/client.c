/* A Modbus client made of libmodbus, as a peer for tests and benchmarks.
 *
 *   client tcp PORT UNIT COMMAND …
 *   client rtu PATH BAUD PARITY UNIT COMMAND …
 *
 * Commands, each printing one line (values, or "error N"):
 *   coils A N · inputs A N · holding A N · input A N · set-coil A V · set-register A V · set-coils A V V …
 *   set-registers A V V … · mask A AND OR · write-read WA V RA N · time N TIMES (seconds for TIMES reads of N registers)
 */
#include <errno.h>
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static modbus_t *link_;

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static int done(int result)
{
    if (result < 0)
        printf("error %d\n", errno - MODBUS_ENOBASE);
    else
        printf("ok %d\n", result);
    return 0;
}

static int bits(int result, const uint8_t *values)
{
    if (result < 0)
        return done(result);
    for (int i = 0; i < result; i++)
        printf("%d%c", values[i], i == result - 1 ? '\n' : ' ');
    return 0;
}

static int registers(int result, const uint16_t *values)
{
    if (result < 0)
        return done(result);
    for (int i = 0; i < result; i++)
        printf("%d%c", values[i], i == result - 1 ? '\n' : ' ');
    return 0;
}

static int time_reads(int count, int times)
{
    uint16_t values[MODBUS_MAX_READ_REGISTERS];
    double start = now();
    for (int i = 0; i < times; i++)
        if (modbus_read_registers(link_, 0, count, values) != count)
            return 1;
    printf("%.9f\n", now() - start);
    return 0;
}

static int command(int argc, char **argv)
{
    static uint8_t octets[MODBUS_MAX_READ_BITS];
    static uint16_t words[MODBUS_MAX_READ_REGISTERS];
    const char *name = argv[0];
    int a = argc > 1 ? atoi(argv[1]) : 0, b = argc > 2 ? atoi(argv[2]) : 0;

    if (!strcmp(name, "coils"))
        return bits(modbus_read_bits(link_, a, b, octets), octets);
    if (!strcmp(name, "inputs"))
        return bits(modbus_read_input_bits(link_, a, b, octets), octets);
    if (!strcmp(name, "holding"))
        return registers(modbus_read_registers(link_, a, b, words), words);
    if (!strcmp(name, "input"))
        return registers(modbus_read_input_registers(link_, a, b, words), words);
    if (!strcmp(name, "set-coil"))
        return done(modbus_write_bit(link_, a, b));
    if (!strcmp(name, "set-register"))
        return done(modbus_write_register(link_, a, b));
    for (int i = 2; i < argc; i++) {
        octets[i - 2] = (uint8_t)atoi(argv[i]);
        words[i - 2] = (uint16_t)atoi(argv[i]);
    }
    if (!strcmp(name, "set-coils"))
        return done(modbus_write_bits(link_, a, argc - 2, octets));
    if (!strcmp(name, "set-registers"))
        return done(modbus_write_registers(link_, a, argc - 2, words));
    if (!strcmp(name, "mask") && argc == 4)
        return done(modbus_mask_write_register(link_, a, words[0], words[1]));
    if (!strcmp(name, "write-read") && argc == 5) {
        uint16_t out = words[0];
        return registers(modbus_write_and_read_registers(link_, a, 1, &out, atoi(argv[3]), atoi(argv[4]), words), words);
    }
    if (!strcmp(name, "time"))
        return time_reads(a, b);
    return 2;
}

int main(int argc, char **argv)
{
    int rest, unit;

    if (argc > 4 && !strcmp(argv[1], "tcp")) {
        link_ = modbus_new_tcp("127.0.0.1", atoi(argv[2]));
        unit = atoi(argv[3]);
        rest = 4;
    } else if (argc > 6 && !strcmp(argv[1], "rtu")) {
        link_ = modbus_new_rtu(argv[2], atoi(argv[3]), argv[4][0], 8, 1);
        unit = atoi(argv[5]);
        rest = 6;
    } else
        return 2;
    modbus_set_slave(link_, unit);
    modbus_set_response_timeout(link_, 2, 0);
    if (modbus_connect(link_) < 0) {
        fprintf(stderr, "%s\n", modbus_strerror(errno));
        return 1;
    }
    return command(argc - rest, argv + rest);
}
