using System.Reflection;
using TypedOAuth.Protocol.Secrets;
using TypedOAuth.Storage;
using TypedOAuth.Tests.Storage;

namespace TypedOAuth.Tests.Protocol.Secrets;

/// <summary>Checks that random bytes are created when needed and not kept, so that a memory dump does not reveal a later state.</summary>
public sealed class RandomSecretsTests
{
    /// <summary>
    /// A static field, including a thread-static one, can keep bytes after a request. By their declared types, only these fields of the runtime
    /// can: the buffer for records, which is wiped after each record (<see cref="ProtectedJsonTests"/>), and the names of a token response's
    /// members. The test does not examine instances that live as long as the application.
    /// </summary>
    [Fact]
    public void No_random_bytes_are_kept_between_two_requests()
    {
        var types = typeof(RandomSecrets).Assembly.GetTypes();
        Assert.Contains(typeof(AuthorizationSecrets), types);
        Assert.Equal<string>(["ProtectedJson._kept", "ResponseMemberTable.<Standard>k__BackingField", "ResponseMemberTable.Text"], types
            .SelectMany(static type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(static field => !field.IsLiteral && !field.FieldType.IsAssignableTo(typeof(Delegate)))
            .Where(static field => field.DeclaringType!.Namespace == typeof(RandomSecrets).Namespace || CanHoldBytes(field.FieldType, []))
            .Select(static field => $"{field.DeclaringType!.Name}.{field.Name}")
            .Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(typeof(byte[]))]
    [InlineData(typeof(Stack<byte[]>))]
    [InlineData(typeof(ThreadLocal<Memory<byte>>))]
    [InlineData(typeof(MemoryStream))]
    [InlineData(typeof(WipingBufferWriter))]
    public void A_field_that_can_hold_bytes_is_recognized(Type type) => Assert.True(CanHoldBytes(type, []));

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
                    Assert.Equal(secrets[j], System.Buffers.Text.Base64Url.EncodeToString(Convert.FromHexString(secrets.GetHex(j))));
                }
            }

            Assert.True(buffer.IndexOfAnyExcept((byte)0) < 0);
        }
    }

    /// <summary>Examines the runtime's types. A generic type of the framework counts as a container of its type arguments.</summary>
    private static bool CanHoldBytes(Type type, HashSet<Type> seen)
    {
        if (!seen.Add(type))
        {
            return false;
        }

        if (type.IsArray)
        {
            return type.GetElementType() == typeof(byte) || CanHoldBytes(type.GetElementType()!, seen);
        }

        return type.IsAssignableTo(typeof(Stream))
            || type.GetGenericArguments().Any(argument => argument == typeof(byte) || CanHoldBytes(argument, seen))
            || (type.Assembly == typeof(RandomSecrets).Assembly && type
                .GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Any(field => CanHoldBytes(field.FieldType, seen)));
    }
}
