/* A Modbus server made of libmodbus, as a peer for tests and benchmarks.
 *
 *   server tcp PORT UNIT          prints the port it listens on (0: any)
 *   server rtu PATH BAUD PARITY UNIT
 *
 * 2000 addresses of each kind. Register i holds 7 i + 3, coil i is set when i % 3 == 0, input i when i % 5 == 0.
 */
#include <errno.h>
#include <modbus.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <unistd.h>

enum { ADDRESSES = 2000, MOST = 256 };

static modbus_mapping_t *mapping(void)
{
    modbus_mapping_t *map = modbus_mapping_new(ADDRESSES, ADDRESSES, ADDRESSES, ADDRESSES);
    for (int i = 0; i < ADDRESSES; i++) {
        map->tab_bits[i] = i % 3 == 0;
        map->tab_input_bits[i] = i % 5 == 0;
        map->tab_registers[i] = map->tab_input_registers[i] = (uint16_t)(7 * i + 3);
    }
    return map;
}

static int serve_tcp(int port, int unit)
{
    modbus_t *link = modbus_new_tcp("127.0.0.1", port);
    modbus_mapping_t *map = mapping();
    uint8_t query[MODBUS_TCP_MAX_ADU_LENGTH];
    struct pollfd fds[MOST];
    int used = 1;

    modbus_set_slave(link, unit);
    int listening = modbus_tcp_listen(link, MOST);
    if (listening < 0)
        return 1;
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    getsockname(listening, (struct sockaddr *)&address, &size);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    fds[0] = (struct pollfd){.fd = listening, .events = POLLIN};
    for (;;) {
        if (poll(fds, used, -1) < 0)
            return 1;
        for (int i = used - 1; i > 0; i--) {
            if (!fds[i].revents)
                continue;
            modbus_set_socket(link, fds[i].fd);
            int length = modbus_receive(link, query);
            if (length > 0)
                modbus_reply(link, query, length, map);
            else if (length < 0) {
                close(fds[i].fd);
                fds[i] = fds[--used];
            }
        }
        if (fds[0].revents && used < MOST) {
            int yes = 1;
            modbus_tcp_accept(link, &listening);
            setsockopt(modbus_get_socket(link), IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
            fds[used++] = (struct pollfd){.fd = modbus_get_socket(link), .events = POLLIN};
        }
    }
}

static int serve_rtu(const char *path, int baud, char parity, int unit)
{
    modbus_t *link = modbus_new_rtu(path, baud, parity, 8, 1);
    modbus_mapping_t *map = mapping();
    uint8_t query[MODBUS_RTU_MAX_ADU_LENGTH];

    modbus_set_slave(link, unit);
    if (modbus_connect(link) < 0) {
        fprintf(stderr, "%s: %s\n", path, modbus_strerror(errno));
        return 1;
    }
    printf("ready\n");
    fflush(stdout);
    for (;;) {
        int length = modbus_receive(link, query);
        if (length > 0)
            modbus_reply(link, query, length, map);
        else if (length < 0 && errno != EMBBADCRC && errno != ETIMEDOUT)
            return 1;
    }
}

int main(int argc, char **argv)
{
    if (argc == 4 && !strcmp(argv[1], "tcp"))
        return serve_tcp(atoi(argv[2]), atoi(argv[3]));
    if (argc == 6 && !strcmp(argv[1], "rtu"))
        return serve_rtu(argv[2], atoi(argv[3]), argv[4][0], atoi(argv[5]));
    return 2;
}
