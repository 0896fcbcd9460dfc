using TypedOAuth.Redis.Tests.Harness;
using TypedOAuth.Testing.Storage;
using TypedOAuth.TestSupport;

namespace TypedOAuth.Redis.Tests;

/// <summary>Runs the conformance suite on one server.</summary>
public sealed class RedisStoreConformanceTests(SharedRedis redis) : StoreConformanceTests
{
    protected override IStoreFixture CreateFixture() => new RedisStoreFixture(redis.Connection);
}
