using TypedOAuth.Protocol.Requests;

namespace TypedOAuth.Tests.Harness;

/// <summary>Provides the values of a test for placeholders.</summary>
internal sealed class FixedValues(params (string Name, string Value)[] values) : IRequestValues
{
    public string? Find(string name) => Array.Find(values, pair => pair.Name == name).Value;
}
