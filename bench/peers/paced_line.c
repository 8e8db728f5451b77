/* Units on a serial line with the times of a real one: paced_line BAUD BITS_PER_CHARACTER TURNAROUND_US
 *
 * Makes a pseudo terminal, which moves octets at once, and prints its path. Answers functions 3 and 4 of every unit:
 * register i of unit u holds 256 u + i (low 16 bits). An answer is handed over in pieces of 16 octets, as by a UART, each
 * when its last character would have arrived. On SIGTERM prints the shortest silence between an answer and the next
 * request, in seconds, and the number of requests.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t over;

static void stop(int signal)
{
    (void)signal;
    over = 1;
}

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec + t.tv_nsec * 1e-9;
}

static void until(double at)
{
    struct timespec t = {.tv_sec = (time_t)at, .tv_nsec = (long)((at - (time_t)at) * 1e9)};
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &t, NULL) == EINTR && !over)
        ;
}

static uint16_t crc16(const uint8_t *data, int length)
{
    uint16_t crc = 0xFFFF;
    for (int i = 0; i < length; i++) {
        crc ^= data[i];
        for (int bit = 0; bit < 8; bit++)
            crc = crc & 1 ? (crc >> 1) ^ 0xA001 : crc >> 1;
    }
    return crc;
}

static int answer_to(const uint8_t *request, uint8_t *answer)
{
    int address = request[2] << 8 | request[3], count = request[4] << 8 | request[5];
    int length = 3;
    answer[0] = request[0];
    answer[1] = request[1];
    answer[2] = (uint8_t)(2 * count);
    for (int i = 0; i < count; i++) {
        uint16_t value = (uint16_t)(256 * request[0] + address + i);
        answer[length++] = value >> 8;
        answer[length++] = value & 0xFF;
    }
    uint16_t crc = crc16(answer, length);
    answer[length++] = crc & 0xFF;
    answer[length++] = crc >> 8;
    return length;
}

int main(int argc, char **argv)
{
    if (argc != 4)
        return 2;
    double character = atof(argv[2]) / atof(argv[1]), turnaround = atof(argv[3]) * 1e-6;
    uint8_t request[8], answer[260];
    int held = 0;
    long requests = 0;
    double quiet_from = 0, shortest = 1e9;
    struct sigaction action = {.sa_handler = stop};
    struct termios raw;

    sigaction(SIGTERM, &action, NULL);
    int fd = posix_openpt(O_RDWR | O_NOCTTY);
    if (fd < 0 || grantpt(fd) < 0 || unlockpt(fd) < 0)
        return 1;
    int line = open(ptsname(fd), O_RDWR | O_NOCTTY); /* kept, so that the terminal outlives its users */
    if (line < 0 || tcgetattr(line, &raw) < 0)
        return 1;
    cfmakeraw(&raw);
    tcsetattr(line, TCSANOW, &raw);
    printf("%s\n", ptsname(fd));
    fflush(stdout);
    while (!over) {
        struct pollfd readable = {.fd = fd, .events = POLLIN};
        if (poll(&readable, 1, 200) <= 0)
            continue;
        double at = now();
        if (!held && quiet_from && at - quiet_from < shortest)
            shortest = at - quiet_from;
        int got = (int)read(fd, request + held, sizeof request - held);
        if (got <= 0)
            break;
        held += got;
        if (held < (int)sizeof request)
            continue;
        held = 0;
        if (crc16(request, 8) || request[1] < 3 || request[1] > 4 || request[4] || request[5] > 125)
            continue;
        requests++;
        int length = answer_to(request, answer);
        double start = at + 8 * character + turnaround;
        for (int sent = 0; sent < length && !over;) {
            int piece = length - sent < 16 ? length - sent : 16;
            until(start + (sent + piece) * character);
            quiet_from = now();
            if (write(fd, answer + sent, piece) != piece)
                return 1;
            sent += piece;
        }
    }
    printf("%.6f %ld\n", shortest, requests);
    return 0;
}
