# syntax=docker/dockerfile:1
# Build stage: the packages and the embedded model, so that a container starts without the network.
FROM python:3.11-slim-bookworm AS build
# Where a CPU build of torch stands, when the default index offers only the one with CUDA.
ARG PIP_EXTRA_INDEX_URL=""
ENV PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /src
RUN python -m venv /opt/hallowerk
COPY pyproject.toml constraints.txt README.md LICENSE ./
COPY matcher ./matcher
COPY models ./models
COPY index ./index
COPY api ./api
COPY scripts ./scripts
RUN /opt/hallowerk/bin/pip install --constraint constraints.txt '.[postgres]'
RUN ! /opt/hallowerk/bin/pip list --format=freeze | grep -i '^nvidia-' \
    || { echo "CUDA packages arrived: give PIP_EXTRA_INDEX_URL an index with a CPU build of torch" >&2; exit 1; }
RUN /opt/hallowerk/bin/python -c \
    "from pathlib import Path; from api.wiring import open_engine; open_engine('embedded', Path('/opt/model'))"

# Run stage: no compiler, no pip cache, no root.
FROM python:3.11-slim-bookworm AS run
RUN groupadd --gid 10001 hallowerk && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin hallowerk
COPY --from=build /opt/hallowerk /opt/hallowerk
COPY --from=build --chown=10001:10001 /opt/model /data
ENV PATH=/opt/hallowerk/bin:$PATH \
    HALLOWERK_DATA_DIR=/data \
    HF_HUB_OFFLINE=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
    CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health/ready', timeout=4)"]
ENTRYPOINT ["hallowerk"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
