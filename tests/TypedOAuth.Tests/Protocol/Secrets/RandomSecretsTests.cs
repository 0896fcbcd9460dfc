using System.Reflection;
using TypedOAuth.Protocol.Secrets;

namespace TypedOAuth.Tests.Protocol.Secrets;

/// <summary>Checks that random bytes are drawn when they are needed, and not kept: a dump of the memory must not foretell a state.</summary>
public sealed class RandomSecretsTests
{
    [Fact]
    public void No_random_bytes_are_kept_between_two_requests()
    {
        var types = typeof(RandomSecrets).Assembly.GetTypes().Where(static type => type.Namespace == typeof(RandomSecrets).Namespace).ToList();
        Assert.Contains(typeof(AuthorizationSecrets), types);
        Assert.Empty(types
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(static field => !field.IsLiteral)
            .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}"));
    }

    [Fact]
    public void Each_secret_has_256_bits_of_its_own_and_its_bytes_are_wiped()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Span<byte> buffer = stackalloc byte[3 * RandomSecrets.ByteLength];
        for (var i = 0; i < 100; i++)
        {
            using (var secrets = new RandomSecrets(buffer))
            {
                for (var j = 0; j < 3; j++)
                {
                    Assert.Equal(AuthorizationSecrets.Length, secrets[j].Length);
                    Assert.True(seen.Add(secrets[j]));
                }
            }

            Assert.True(buffer.IndexOfAnyExcept((byte)0) < 0);
        }
    }
}
