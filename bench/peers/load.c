/* Load on a Modbus TCP server: load PORT CONNECTIONS REGISTERS SECONDS; prints answered requests per second.
 *
 * Each turn sends one request on every connection, then takes all answers; libmodbus does both.
 */
#include <modbus.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    int port = atoi(argv[1]), connections = atoi(argv[2]), count = atoi(argv[3]);
    double seconds = atof(argv[4]);
    uint8_t request[] = {1, MODBUS_FC_READ_HOLDING_REGISTERS, 0, 0, 0, (uint8_t)count};
    uint8_t answer[MODBUS_TCP_MAX_ADU_LENGTH];
    modbus_t **links = calloc(connections, sizeof *links);

    for (int i = 0; i < connections; i++) {
        links[i] = modbus_new_tcp("127.0.0.1", port);
        modbus_set_slave(links[i], 1);
        if (modbus_connect(links[i]) < 0)
            return 1;
    }
    long answers = 0;
    double start = now(), end;
    do {
        for (int i = 0; i < connections; i++)
            if (modbus_send_raw_request(links[i], request, sizeof request) < 0)
                return 1;
        for (int i = 0; i < connections; i++)
            if (modbus_receive_confirmation(links[i], answer) != 9 + 2 * count)
                return 1;
        answers += connections;
        end = now();
    } while (end - start < seconds);
    printf("%.3f\n", answers / (end - start));
    return 0;
}
